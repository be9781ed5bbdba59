"""Which addresses are one picture at several sizes, by every custom of resizing, and which are not."""

import pytest

from linter import lint
from linter.reading.pictures.addresses import picture_key

SAME = [
    (
        "wordpress size",
        "https://x.org/wp-content/uploads/2031/03/harbour-crane.jpg",
        "https://x.org/wp-content/uploads/2031/03/harbour-crane-1024x683.jpg",
    ),
    (
        "wordpress scaled",
        "https://x.org/wp-content/uploads/2031/03/harbour-crane.jpg",
        "https://x.org/wp-content/uploads/2031/03/harbour-crane-scaled.jpg",
    ),
    (
        "wordpress short",
        "https://x.org/wp-content/uploads/2031/03/port.jpg",
        "https://x.org/wp-content/uploads/2031/03/port-300x200.jpg",
    ),
    ("query", "https://x.org/a/port.jpg?w=300", "https://x.org/a/port.jpg?w=1200&h=800&crop=1"),
    (
        "cloudinary",
        "https://res.cloudinary.com/demo/image/upload/c_fill,w_600,h_400/v1699999999/harbour/crane.jpg",
        "https://res.cloudinary.com/demo/image/upload/w_1200,q_auto/v1699999999/harbour/crane.jpg",
    ),
    (
        "cloudinary f",
        "https://res.cloudinary.com/demo/image/upload/f_auto,q_auto:good,c_fill,g_auto/crane.jpg",
        "https://res.cloudinary.com/demo/image/upload/crane.jpg",
    ),
    ("imgix", "https://x.imgix.net/crane.jpg?w=400&fit=crop&auto=format", "https://x.imgix.net/crane.jpg?w=1600"),
    (
        "thumbor",
        "https://t.x.org/unsafe/300x200/smart/filters:quality(80)/https%3A%2F%2Fs.x.org%2F2031%2Fcrane.jpg",
        "https://t.x.org/unsafe/fit-in/1200x800/https://s.x.org/2031/crane.jpg",
    ),
    (
        "thumbor2",
        "https://t.x.org/aBcDeFgHiJkLmNoPqRsTuVwXyZ0=/300x200/smart/2031/03/crane.jpg",
        "https://t.x.org/ZyXwVuTsRqPoNmLkJiHgFeDcBa9=/1200x0/2031/03/crane.jpg",
    ),
    (
        "arc",
        "https://www.x.org/resizer/v2/ABCD1234EFGH5678IJKL.jpg?auth=1111&width=300",
        "https://www.x.org/resizer/v2/ABCD1234EFGH5678IJKL.jpg?auth=2222&width=1200&smart=true",
    ),
    (
        "arc1",
        "https://www.x.org/resizer/aaaaBBBBcccc1111=/1200x0/filters:format(jpg)/cloudfront-us-east-1.images.arcpublishing.com/x/ABCD1234.jpg",
        "https://www.x.org/resizer/ddddEEEEffff2222=/600x400/smart/cloudfront-us-east-1.images.arcpublishing.com/x/ABCD1234.jpg",
    ),
    (
        "photon",
        "https://i0.wp.com/x.org/wp-content/uploads/2031/03/crane.jpg?resize=300%2C200",
        "https://x.org/wp-content/uploads/2031/03/crane.jpg",
    ),
    (
        "photon size",
        "https://i2.wp.com/x.org/wp-content/uploads/2031/03/crane-1024x683.jpg?fit=1024",
        "https://x.org/wp-content/uploads/2031/03/crane.jpg",
    ),
    (
        "ichef",
        "https://ichef.bbci.co.uk/news/480/cpsprodpb/1234/live/abcd-ef.jpg.webp",
        "https://ichef.bbci.co.uk/news/976/cpsprodpb/1234/live/abcd-ef.jpg",
    ),
    (
        "ichef2",
        "https://ichef.bbci.co.uk/ace/standard/240/cpsprodpb/vivo/live/images/2031/3/4/1b2c3d4e.jpg",
        "https://ichef.bbci.co.uk/ace/ws/800/cpsprodpb/vivo/live/images/2031/3/4/1b2c3d4e.jpg.webp",
    ),
    (
        "guim",
        "https://i.guim.co.uk/img/media/0123456789abcdef0123456789abcdef01234567/0_300_5000_3000/master/5000.jpg?width=620&s=1",
        "https://i.guim.co.uk/img/media/0123456789abcdef0123456789abcdef01234567/0_0_6000_4000/500.jpg?width=300&s=2",
    ),
    ("retina", "https://x.org/img/crane.jpg", "https://x.org/img/crane@2x.jpg"),
    (
        "next",
        "https://x.org/_next/image?url=https%3A%2F%2Fs.x.org%2Fcrane.jpg&w=640&q=75",
        "https://x.org/_next/image?url=https%3A%2F%2Fs.x.org%2Fcrane.jpg&w=1200&q=75",
    ),
    (
        "cdn-cgi",
        "https://x.org/cdn-cgi/image/width=400,quality=80/uploads/crane.jpg",
        "https://x.org/cdn-cgi/image/width=1200/uploads/crane.jpg",
    ),
    ("imagekit", "https://ik.imagekit.io/x/tr:w-300,h-200/crane.jpg", "https://ik.imagekit.io/x/crane.jpg?tr=w-1200"),
    (
        "ghost",
        "https://x.org/content/images/size/w600/2031/03/crane.jpg",
        "https://x.org/content/images/2031/03/crane.jpg",
    ),
    (
        "drupal",
        "https://x.org/sites/default/files/styles/large/public/2031-03/crane.jpg?itok=abc",
        "https://x.org/sites/default/files/2031-03/crane.jpg",
    ),
    (
        "wagtail",
        "https://x.org/media/images/crane.2e16d0ba.fill-600x400.jpg",
        "https://x.org/media/images/crane.width-1200.jpg",
    ),
    ("wagtail2", "https://x.org/media/images/crane.max-165x165.jpg", "https://x.org/media/images/crane.original.jpg"),
    (
        "medium",
        "https://miro.medium.com/v2/resize:fit:640/1*AbCdEfGhIjKl.jpeg",
        "https://miro.medium.com/v2/resize:fit:1400/format:webp/1*AbCdEfGhIjKl.jpeg",
    ),
    (
        "shopify",
        "https://cdn.shopify.com/s/files/1/1/crane_300x300.jpg?v=1",
        "https://cdn.shopify.com/s/files/1/1/crane.jpg?v=1",
    ),
    (
        "typo3",
        "https://x.org/fileadmin/_processed_/1/2/csm_crane_0a1b2c3d4e.jpg",
        "https://x.org/fileadmin/_processed_/5/6/csm_crane_9f8e7d6c5b.jpg",
    ),
    (
        "squarespace",
        "https://images.squarespace-cdn.com/content/v1/5f/1615-AAAA/crane.jpg?format=300w",
        "https://images.squarespace-cdn.com/content/v1/5f/1615-AAAA/crane.jpg?format=1500w",
    ),
    (
        "brightspot",
        "https://dims.x.org/dims4/default/de8ec04/2147483647/strip/true/crop/5856x3913+0+0/resize/1440x962!/quality/90/?url=https%3A%2F%2Fassets.x.org%2F6f9ab5ae2c5a4e31.jpg",
        "https://dims.x.org/dims4/default/aaaaaaa/2147483647/strip/true/crop/100x100+0+0/resize/599x400!/quality/90/?url=https%3A%2F%2Fassets.x.org%2F6f9ab5ae2c5a4e31.jpg",
    ),
    (
        "cropped",
        "https://x.org/wp-content/uploads/crane-e1699999999999-300x200.jpg",
        "https://x.org/wp-content/uploads/crane-e1699999999999.jpg",
    ),
    ("webp ending", "https://x.org/uploads/crane.jpg.webp", "https://x.org/uploads/crane.jpg"),
    ("unit", "https://x.org/img/quay_640w.jpg", "https://x.org/img/quay_1280w.jpg"),
    ("pixels", "https://x.org/img/quay-640px.jpg", "https://x.org/img/quay.jpg"),
    ("width sign", "https://x.org/img/quay-w800.webp", "https://x.org/img/quay.jpg"),
    (
        "uuid and crop",
        "https://x.org/images/0a1b2c3d-0001-0004-0000-00000000abcd_w948_r1.778_fpx49_fpy50.jpg",
        "https://x.org/images/0a1b2c3d-0001-0004-0000-00000000abcd_w1600_r1.33_fpx49_fpy50.jpg",
    ),
    ("file word behind a name", "https://x.org/img/ferry-thumb.jpg", "https://x.org/img/ferry-hires.jpg"),
    (
        "width behind a hash",
        "https://x.org/img/0a1b2c3d-0001-0004-0000-00000000abcd-640.jpg",
        "https://x.org/img/0a1b2c3d-0001-0004-0000-00000000abcd-1280.jpg",
    ),
    ("word behind a number", "https://x.org/img/20310304-1-large.jpg", "https://x.org/img/20310304-1.jpg"),
    ("generic name, sure size", "https://x.org/up/image1-300x200.jpg", "https://x.org/up/image1.jpg"),
    ("generic name, scaled", "https://x.org/up/IMG_2-scaled.jpg", "https://x.org/up/IMG_2-1024x683.jpg"),
    ("generic name, rendition folder", "https://x.org/up/large/image1.jpg", "https://x.org/up/small/image1.jpg"),
    ("generic name, width folder", "https://x.org/up/w640/image1.jpg", "https://x.org/up/w1280/image1.jpg"),
    (
        "generic name, ghost",
        "https://x.org/content/images/size/w600/2031/03/image1.jpg",
        "https://x.org/content/images/size/w1200/2031/03/image1.jpg",
    ),
    (
        "generic name, drupal",
        "https://x.org/sites/default/files/styles/large/public/2031-03/image1.jpg",
        "https://x.org/sites/default/files/styles/wide/public/2031-03/image1.jpg",
    ),
    (
        "generic name, wagtail",
        "https://x.org/media/images/image1.width-800.jpg",
        "https://x.org/media/images/image1.2e16d0ba.fill-300x200.jpg",
    ),
    (
        "generic name, photon",
        "https://i0.wp.com/x.org/up/2031/03/image1.jpg?resize=300%2C200",
        "https://x.org/up/2031/03/image1.jpg",
    ),
    ("short name, photon", "https://i0.wp.com/x.org/quay.jpg?w=300", "https://x.org/quay.jpg"),
    (
        "generic name, cloudinary",
        "https://res.cloudinary.com/demo/image/upload/w_300,c_fill/photo1.jpg",
        "https://res.cloudinary.com/demo/image/upload/w_900,c_fill/photo1.jpg",
    ),
    (
        "generic name, thumbor",
        "https://t.x.org/unsafe/300x200/smart/2031/image1.jpg",
        "https://t.x.org/unsafe/1200x800/smart/2031/image1.jpg",
    ),
    ("generic name, query", "https://x.org/up/1.jpg?imwidth=320", "https://x.org/up/1.jpg?imwidth=1280"),
    (
        "bbc",
        "https://ichef.bbci.co.uk/news/320/cpsprodpb/q1/quay.jpg.webp",
        "https://ichef.bbci.co.uk/news/976/cpsprodpb/q1/quay.jpg",
    ),
    (
        "contentful",
        "https://images.ctfassets.net/sp4c3/1aB2cD/3eF4gH/quay.jpg?w=400&fm=webp",
        "https://images.ctfassets.net/sp4c3/1aB2cD/3eF4gH/quay.jpg?w=1600",
    ),
    (
        "sanity",
        "https://cdn.sanity.io/images/p/production/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567-2000x1333.jpg?w=400",
        "https://cdn.sanity.io/images/p/production/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567-2000x1333.jpg?w=800&auto=format",
    ),
    (
        "escenic",
        "https://x.org/incoming/article33400927.ece/ALTERNATES/w320/0_Quay.jpg",
        "https://x.org/incoming/article33400927.ece/ALTERNATES/LANDSCAPE_1200/0_Quay.jpg",
    ),
    (
        "escenic original",
        "https://x.org/incoming/article33400927.ece/ALTERNATES/s615/1_a.jpg",
        "https://x.org/incoming/article33400927.ece/BINARY/1_a.jpg",
    ),
    (
        "next, own address",
        "https://x.org/_next/image?url=%2Fmedia%2Fquay.jpg&w=640&q=75",
        "https://x.org/_next/image?url=%2Fmedia%2Fquay.jpg&w=1920&q=75",
    ),
    ("next and plain", "/_next/image?url=%2Fmedia%2Fquay.jpg&w=640&q=75", "/media/quay.jpg"),
    ("nuxt", "https://x.org/_ipx/w_300&f_webp/media/quay.jpg", "https://x.org/_ipx/w_900&f_webp/media/quay.jpg"),
    (
        "timthumb",
        "https://x.org/thumb.php?src=/up/quay.jpg&w=300",
        "https://x.org/thumb.php?src=/up/quay.jpg&w=900&h=1",
    ),
    ("craft", "https://x.org/assets/_800xAUTO_crop_center-center_none/quay.jpg", "https://x.org/assets/quay.jpg"),
    (
        "blogger",
        "https://b.example.com/img/a/AVvXsEh/s320/quay.jpg",
        "https://b.example.com/img/a/AVvXsEh/s1600/quay.jpg",
    ),
    (
        "google",
        "https://lh3.googleusercontent.com/aaaaBBBBccccDDDD1=w600",
        "https://lh3.googleusercontent.com/aaaaBBBBccccDDDD1=w1200-h800-no",
    ),
    ("suffix behind the ending", "https://x.org/up/quay.jpg!large", "https://x.org/up/quay.jpg"),
    ("number and colon", "https://x.org/media/GAaBbCcDdEe.jpg:large", "https://x.org/media/GAaBbCcDdEe.jpg:small"),
    ("one folder, sizes as names", "https://x.org/media/a1b2c3d4/800.jpg", "https://x.org/media/a1b2c3d4/400.jpg"),
    ("one folder, words as names", "https://x.org/photo/12345/large.jpg", "https://x.org/photo/12345/small.jpg"),
    ("named folder", "https://x.org/ferry-at-quay/large.jpg", "https://x.org/ferry-at-quay/thumb.jpg"),
    (
        "iiif",
        "https://x.org/iiif/3/quay-7/full/400,/0/default.jpg",
        "https://x.org/iiif/3/quay-7/full/400,/0/default.jpg?x=1",
    ),
    ("blanks", "https://x.org/media/Ferry boat at quay.jpg", "https://x.org/media/Ferry%20boat%20at%20quay.jpg"),
    ("http/https+host", "http://cdn1.x.org/uploads/2031/crane.jpg", "https://cdn2.x.org/uploads/2031/crane.jpg"),
]

DIFFERENT = [
    ("https://x.org/img/ferry-large.jpg", "https://x.org/img/ferry-small.jpg"),
    ("https://x.org/u/team-small.jpg", "https://x.org/u/team-large.jpg"),
    ("https://x.org/u/coffee-cup-small.jpg", "https://x.org/u/coffee-cup-large.jpg"),
    ("https://x.org/u/shirt_small.jpg", "https://x.org/u/shirt_large.jpg"),
    ("https://x.org/u/solar-panel-400w.jpg", "https://x.org/u/solar-panel-600w.jpg"),
    ("https://x.org/u/lamp-300w.jpg", "https://x.org/u/lamp-500w.jpg"),
    ("https://x.org/u/main-square-in-linz-1900.jpg", "https://x.org/u/main-square-in-linz-1920.jpg"),
    ("https://x.org/u/election-2020-poster-1920.jpg", "https://x.org/u/election-2020-poster-2000.jpg"),
    ("https://x.org/u/airbus-a330-200.jpg", "https://x.org/u/airbus-a330-300.jpg"),
    ("https://x.org/u/the-new-ducati-monster-620.jpg", "https://x.org/u/the-new-ducati-monster-900.jpg"),
    ("https://x.org/u/volta-208-gt-1200.jpg", "https://x.org/u/volta-208-gt-1300.jpg"),
    ("https://x.org/u/marathon-2031-start-300.jpg", "https://x.org/u/marathon-2031-start-320.jpg"),
    ("https://x.org/u/20310503-100.jpg", "https://x.org/u/20310503-200.jpg"),
    ("https://x.org/u/tesla-model-3-s.jpg", "https://x.org/u/tesla-model-3-l.jpg"),
    ("https://x.org/u/linz-2031-plan-s.jpg", "https://x.org/u/linz-2031-plan-m.jpg"),
    ("https://x.org/u/airport-terminal-2x.jpg", "https://x.org/u/airport-terminal-3x.jpg"),
    ("https://x.org/u/room-12x14.jpg", "https://x.org/u/room-16x20.jpg"),
    ("https://x.org/u/zoom-10x20.jpg", "https://x.org/u/zoom-12x50.jpg"),
    ("https://x.org/u/map_r1.1.jpg", "https://x.org/u/map_r1.2.jpg"),
    ("https://x.org/u/volta-h150.jpg", "https://x.org/u/volta-h250.jpg"),
    ("https://x.org/u/nikon-fpx100.jpg", "https://x.org/u/nikon-fpx200.jpg"),
    ("https://x.org/u/csm_harbour_0123456789.jpg", "https://x.org/u/csm_harbour_9876543210.jpg"),
    ("https://x.org/story-47112/640.jpg", "https://x.org/story-47112/650.jpg"),
    ("https://x.org/story-4711/100.jpg", "https://x.org/story-4711/120.jpg"),
    ("https://x.org/img/DSC_0412.jpg", "https://x.org/img/DSC_0413.jpg"),
    ("https://x.org/a/1.jpg", "https://x.org/a/2.jpg"),
    ("https://x.org/2031/01/port.jpg", "https://x.org/2031/02/port.jpg"),
    ("https://x.org/photo/12345/large.jpg", "https://x.org/photo/12346/large.jpg"),
    ("https://x.org/image.php?id=1", "https://x.org/image.php?id=2"),
    ("https://x.org/u/2213245162_295412240.jpg", "https://x.org/u/2213245163_295412241.jpg"),
    ("https://x.org/img/map-2019.png", "https://x.org/img/map-2020.png"),
    (
        "https://i.guim.co.uk/img/media/aaaaaaaaaaaaaaaaaaaa/0_300_5000_3000/master/5000.jpg",
        "https://i.guim.co.uk/img/media/bbbbbbbbbbbbbbbbbbbb/0_300_5000_3000/master/5000.jpg",
    ),
    ("https://x.org/g/photo-1.jpg", "https://x.org/g/photo-2.jpg"),
    ("https://x.org/g/wahl-ergebnis-800.png", "https://x.org/g/wahl-ergebnis-900.png"),
    ("https://x.org/storage/image/abc?size=1", "https://x.org/storage/image/abd?size=1"),
    ("https://x.org/getimage?file=crane.jpg", "https://x.org/getimage?file=port.jpg"),
    ("https://x.org/wp-content/uploads/2031/03/image1.png", "https://x.org/wp-content/uploads/2031/03/image2.png"),
    ("quay_files/image002.jpg", "quay_files/image003.jpg"),
    ("https://x.org/up/photo1.jpg", "https://x.org/up/photo2.jpg"),
    ("https://x.org/up/file1.jpg", "https://x.org/up/file2.jpg"),
    ("https://x.org/up/upload1.jpg", "https://x.org/up/upload2.jpg"),
    ("https://x.org/up/large1.jpg", "https://x.org/up/large2.jpg"),
    ("https://x.org/up/f1.jpg", "https://x.org/up/f2.jpg"),
    ("https://x.org/up/w1.jpg", "https://x.org/up/w2.jpg"),
    ("https://x.org/up/a1.jpg", "https://x.org/up/b1.jpg"),
    ("https://x.org/up/x1.jpg", "https://x.org/up/x2.jpg"),
    ("https://x.org/up/IMG_1.jpg", "https://x.org/up/IMG_2.jpg"),
    ("https://x.org/up/picture-3.jpg", "https://x.org/up/picture-4.jpg"),
    ("https://x.org/up/image.jpg", "https://x.org/up/photo.jpg"),
    ("https://x.org/up/main.jpg", "https://x.org/up/top.jpg"),
    ("https://x.org/up/image1-300x200.jpg", "https://x.org/up/image2-300x200.jpg"),
    ("https://x.org/up/image-300.jpg", "https://x.org/up/image-320.jpg"),
    ("https://x.org/up/1-1.jpg", "https://x.org/up/1-2.jpg"),
    ("https://x.org/up/800.jpg", "https://x.org/up/900.jpg"),
    ("https://x.org/2031/03/800.jpg", "https://x.org/2031/03/900.jpg"),
    ("https://x.org/town-festival-2031/800.jpg", "https://x.org/town-festival-2031/900.jpg"),
    ("https://x.org/20310304/800.jpg", "https://x.org/20310304/900.jpg"),
    ("https://x.org/gallery/12345/1.jpg", "https://x.org/gallery/12345/2.jpg"),
    ("https://x.org/gallery/12345/101.jpg", "https://x.org/gallery/12345/102.jpg"),
    ("https://x.org/the-quay-closes-for-winter/800.jpg", "https://x.org/the-quay-closes-for-winter/900.jpg"),
    ("https://x.org/the-quay-closes-for-winter/image1.jpg", "https://x.org/the-nets-dry-on-the-pier/image1.jpg"),
    ("https://x.org/ines/2031/03/IMG_0001.jpg", "https://x.org/owen/2031/03/IMG_0001.jpg"),
    ("https://x.org/gallery/12/large.jpg", "https://x.org/gallery/13/large.jpg"),
    ("https://x.org/gallery/1/quay.jpg", "https://x.org/gallery/2/quay.jpg"),
    ("https://x.org/photo1/large.jpg", "https://x.org/photo2/large.jpg"),
    ("https://x.org/f1/large.jpg", "https://x.org/f2/large.jpg"),
    ("https://x.org/quay/large.jpg", "https://x.org/nets/large.jpg"),
    ("https://x.org/2031-03/port.jpg", "https://x.org/2031-04/port.jpg"),
    (
        "https://x.org/sites/default/files/styles/large/public/2031-03/image1.jpg",
        "https://x.org/sites/default/files/styles/large/public/2031-03/image2.jpg",
    ),
    ("https://x.org/media/images/image1.width-800.jpg", "https://x.org/media/images/image2.width-800.jpg"),
    ("https://x.org/content/images/size/w600/2031/03/a.jpg", "https://x.org/content/images/size/w600/2031/03/b.jpg"),
    (
        "https://x.org/fileadmin/_processed_/1/2/csm_image1_0a1b2c3d4e.jpg",
        "https://x.org/fileadmin/_processed_/1/2/csm_image2_0a1b2c3d4f.jpg",
    ),
    ("/_next/image?url=%2Fmedia%2Fquay.jpg&w=640&q=75", "/_next/image?url=%2Fmedia%2Fnets.jpg&w=640&q=75"),
    ("/_next/image?url=%2Fimage1.jpg&w=640&q=75", "/_next/image?url=%2Fimage2.jpg&w=640&q=75"),
    ("https://x.org/thumb.php?src=/up/image1.jpg&w=300", "https://x.org/thumb.php?src=/up/image2.jpg&w=300"),
    ("https://x.org/show.php?nr=1&w=300", "https://x.org/show.php?nr=2&w=300"),
    ("https://x.org/photo/large.jpg?id=1", "https://x.org/photo/large.jpg?id=2"),
    ("https://x.org/img/harbour-portrait.jpg", "https://x.org/img/harbour-landscape.jpg"),
    ("https://x.org/img/harbour-master.jpg", "https://x.org/img/harbour.jpg"),
    ("https://x.org/img/quay-1.jpg", "https://x.org/img/quay-2.jpg"),
    ("https://x.org/img/before.jpg", "https://x.org/img/after.jpg"),
    (
        "https://pbs.twimg.com/media/GAaBbCcDdEe?format=jpg&name=small",
        "https://pbs.twimg.com/media/GAaBbCcDdEf?format=jpg&name=small",
    ),
    ("https://x.org/a/20310304_101500.jpg", "https://x.org/a/20310304_101512.jpg"),
    (
        "https://lh3.googleusercontent.com/aaaaBBBBccccDDDD=w600",
        "https://lh3.googleusercontent.com/ddddEEEEffffGGGG=w600",
    ),
]


@pytest.mark.parametrize(("custom", "one", "other"), SAME, ids=[row[0] for row in SAME])
def test_two_sizes_of_one_picture_share_a_key(custom, one, other):
    assert picture_key(one)
    assert picture_key(one) == picture_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_pictures_do_not_share_a_key(one, other):
    assert picture_key(one) != picture_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/media/car-w124.jpg", "/media/car-w140.jpg"),
        ("/media/mercedes-w212.jpg", "/media/mercedes-w213.jpg"),
        ("/media/harbour-plan.jpg?page=1", "/media/harbour-plan.jpg?page=2"),
        ("/media/chart-of-prices.png?year=2020", "/media/chart-of-prices.png?year=2021"),
        ("/media/map.png?lat=1&lon=2", "/media/map.png?lat=3&lon=4"),
        ("/media/webcam-harbour.jpg?date=20310501", "/media/webcam-harbour.jpg?date=20310502"),
        ("/media/img?n=1", "/media/img?n=2"),
        ("/media/b2.jpg?page=1", "/media/b2.jpg?page=2"),
        ("/media/image.jpg?slide=3", "/media/image.jpg?slide=4"),
    ],
)
def test_a_type_of_car_and_a_page_of_a_scan_are_no_sizes(one, other):
    assert picture_key(one) != picture_key(other)


def test_the_page_of_a_scan_is_one_picture_at_two_sizes():
    assert picture_key("/media/harbour-plan.jpg?page=2&w=300") == picture_key("/media/harbour-plan.jpg?w=900&page=2")
    assert picture_key("/media/harbour-w320.jpg") == picture_key("/media/harbour-w640.jpg")


def twice(one, other, caption="The old harbour of Sandhaven. Photo: Jo Lee/AFP"):
    figure = f'<figure><img src="{{}}" alt=""><figcaption>{caption}</figcaption></figure>'
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    shown = lint(f"<article>{text}{figure.format(one)}{text}{figure.format(other)}{text}</article>").shown
    return [each.level.value for each in shown if each.rule == "image-block-repeated"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/cams/harbour-webcam.jpg?t=1911733200", "/cams/harbour-webcam.jpg?t=1911736800"),
        ("/cams/harbour-webcam.jpg?ts=0900", "/cams/harbour-webcam.jpg?ts=1000"),
        ("/shop/tile-100x200.jpg", "/shop/tile-100x300.jpg"),
        ("/shop/harbour-poster-200x300.jpg", "/shop/harbour-poster-300x300.jpg"),
    ],
)
def test_a_moment_and_a_small_size_of_another_shape_tell_two_pictures_apart(one, other):
    assert twice(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/cams/harbour-quay.jpg?t=1911733200", "/cams/harbour-quay.jpg?t=1911733200&w=300"),
        ("/media/harbour-quay.jpg?t=1911733200", "/media/harbour-quay.jpg"),
        ("/media/harbour-quay.jpg?t=resize:fit:564:0", "/media/harbour-quay.jpg?t=resize:fit:1920:1050"),
        ("/media/harbour-quay.jpg?t=600", "/media/harbour-quay.jpg?t=1200"),
        ("/media/harbour-quay-300x200.jpg", "/media/harbour-quay-150x100.jpg"),
        ("/media/harbour-quay-300x200.jpg", "/media/harbour-quay-1024x683.jpg"),
        ("/media/harbour-quay-300x300.jpg", "/media/harbour-quay.jpg"),
    ],
)
def test_one_moment_and_one_shape_are_one_picture(one, other):
    assert twice(one, other) == ["error"]


def test_two_large_sizes_of_other_shapes_may_be_a_crop_and_stop_nothing():
    assert twice("/media/harbour-quay-1024x683.jpg", "/media/harbour-quay-800x800.jpg") == ["warning"]


def test_a_name_that_any_picture_may_have_tells_nothing_without_a_folder_on_another_host():
    one, other, again = (f"https://{host}/image.jpg" for host in ("a.example", "b.example", "a.example"))
    assert picture_key(one) != picture_key(other)
    assert picture_key(one) == picture_key(again) == picture_key("//a.example/image-300x200.jpg")
    assert picture_key("https://a.example/old-bridge.jpg") == picture_key("https://cdn.example/old-bridge.jpg")

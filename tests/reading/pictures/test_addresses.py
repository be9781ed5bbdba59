"""Which addresses are one picture at several sizes, by every custom of resizing, and which are not."""

import pytest

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


@pytest.mark.parametrize(("custom", "one", "other"), SAME, ids=[row[0] for row in SAME])
def test_two_sizes_of_one_picture_share_a_key(custom, one, other):
    assert picture_key(one)
    assert picture_key(one) == picture_key(other)

"""The forms in which agencies, desks, stock houses and givers sign pictures, wherever they stand: invented people.

A row is a credit, who took the picture and which houses it names. Each is read as an element of its own behind the
caption, behind a full stop, in brackets and behind a dash. The forms are those of the agencies' own pages and of the
papers that print what these hand on.
"""

import html

import pytest

from linter import read
from linter.model.credit import ORGANISATIONS

FORMS = {
    "ar": (
        "عمال يصلحون الجسر القديم في تارن",
        """
        (بترا) ->  -> بترا
        تصوير: رويترز ->  -> رويترز
        (وكالة الأنباء الأردنية) ->  -> وكالة الأنباء الأردنية
        (الأناضول) ->  -> الأناضول
        (سانا) ->  -> سانا
        (وام) ->  -> وام
        الصورة: أ ف ب ->  -> أ ف ب
        (رويترز) ->  -> رويترز
        تصوير: علي حسن -> علي حسن ->
        الجزيرة ->  -> الجزيرة
        """,
    ),
    "bg": (
        "Работници поправят стария мост в Тарн",
        """
        Снимка: БТА ->  -> БТА
        Снимка: Ана Пенчева, БТА -> Ана Пенчева -> БТА
        """,
    ),
    "cs": (
        "Dělníci opravují starý most v Tarnu",
        """
        Foto: ČTK/Ona Quill -> Ona Quill -> ČTK
        ČTK / Ona Quill -> Ona Quill -> ČTK
        Zdroj: ČTK ->  -> ČTK
        Autor: ČTK / Ona Quill -> Ona Quill -> ČTK
        foto: Ona Quill, ČTK -> Ona Quill -> ČTK
        Foto: Ona Quill -> Ona Quill ->
        Foto: Ona Quill / MAFRA -> Ona Quill -> MAFRA
        Zdroj: Ona Quill -> Ona Quill ->
        """,
    ),
    "da": (
        "Arbejdere reparerer den gamle bro i Tarn",
        """
        Foto: Ona Quill/Ritzau Scanpix -> Ona Quill -> Ritzau Scanpix
        Ona Quill/Ritzau Scanpix -> Ona Quill -> Ritzau Scanpix
        Foto: Ona Quill -> Ona Quill ->
        Foto: PR-foto ->  ->
        """,
    ),
    "de": (
        "Arbeiter erneuern die alte Brücke in Tarn",
        """
        Foto: Ona Quill/dpa/dpa-Bild -> Ona Quill -> dpa; dpa-Bild
        Foto: Ona Quill/dpa-Zentralbild/dpa -> Ona Quill -> dpa-Zentralbild; dpa
        Bild: dpa ->  -> dpa
        picture alliance / dpa / Ona Quill -> Ona Quill -> picture alliance; dpa
        © picture alliance/dpa/Ona Quill -> Ona Quill -> picture alliance; dpa
        dpa / Ona Quill -> Ona Quill -> dpa
        Foto: Ona Quill/picture alliance/ASSOCIATED PRESS -> Ona Quill -> picture alliance; ASSOCIATED PRESS
        Foto: IMAGO/Ona Quill -> Ona Quill -> IMAGO
        imago images / Ona Quill -> Ona Quill -> imago images
        Foto: Ona Quill/imago/Pressefoto Orlen -> Ona Quill; Pressefoto Orlen -> imago
        © Ona Quill / ddp -> Ona Quill -> ddp
        APA/ONA QUILL -> ONA QUILL -> APA
        APA/Ona Quill -> Ona Quill -> APA
        Foto: APA/AFP/Ona Quill -> Ona Quill -> APA; AFP
        © APA/dpa/Ona Quill -> Ona Quill -> APA; dpa
        KEYSTONE-SDA/Ona Quill -> Ona Quill -> KEYSTONE-SDA
        Keystone/Ona Quill -> Ona Quill -> Keystone
        KEYSTONE/EPA/ONA QUILL -> ONA QUILL -> KEYSTONE; EPA
        Bild: Keystone / Ona Quill -> Ona Quill -> Keystone
        Bild: zvg ->  ->
        Foto: privat ->  ->
        Foto: Honorarfrei ->  ->
        Foto: Polizei Orlen ->  -> Polizei Orlen
        Foto: Ona Quill / Orlener Bote -> Ona Quill -> Orlener Bote
        Foto: KNA ->  -> KNA
        epd-bild/Ona Quill -> Ona Quill -> epd-bild
        (Foto: epd-bild / Ona Quill) -> Ona Quill -> epd-bild
        Ona Quill/SZ Photo -> Ona Quill -> SZ Photo
        Foto: Ona Quill (dpa) -> Ona Quill -> dpa
        Foto: Ona Quill (Archiv) -> Ona Quill ->
        Archivfoto: Ona Quill/dpa -> Ona Quill -> dpa
        Symbolfoto: Ona Quill -> Ona Quill ->
        Foto: stock.adobe.com/onaquill -> onaquill -> stock.adobe.com
        Foto: Ona Quill - stock.adobe.com -> Ona Quill -> stock.adobe.com
        © onaquill - stock.adobe.com -> onaquill -> stock.adobe.com
        Foto: Ona Quill/PR -> Ona Quill ->
        Bild: Ona Quill -> Ona Quill ->
        BILD: ONA QUILL -> ONA QUILL ->
        Fotos: Ona Quill, Tom Reed -> Ona Quill; Tom Reed ->
        Foto: Ona Quill / Archiv -> Ona Quill ->
        Foto: Archiv ->  ->
        Foto: Archiv/Ona Quill -> Ona Quill ->
        Foto: Ona Quill/Archiv Orlener Bote -> Ona Quill -> Archiv Orlener Bote
        Foto: Feuerwehr Orlen ->  -> Feuerwehr Orlen
        Foto: Stadt Orlen/Ona Quill -> Ona Quill -> Stadt Orlen
        Foto: Ona Quill/Stadt Orlen -> Ona Quill -> Stadt Orlen
        Foto: PR ->  ->
        Foto: Ona Quill für Orlener Bote -> Ona Quill -> Orlener Bote
        Foto: Screenshot YouTube ->  -> YouTube
        Screenshot: YouTube/Orlen TV ->  -> YouTube; Orlen TV
        Quelle: dpa ->  -> dpa
        Quelle: Ona Quill -> Ona Quill ->
        Bildquelle: Ona Quill -> Ona Quill ->
        Bildnachweis: Ona Quill -> Ona Quill ->
        © Ona Quill -> Ona Quill ->
        © dpa ->  -> dpa
        © dpa | Ona Quill -> Ona Quill -> dpa
        © Ona Quill/dpa -> Ona Quill -> dpa
        © FUNKE Foto Services | Ona Quill -> Ona Quill -> FUNKE Foto Services
        Foto: Ona Quill, dpa -> Ona Quill -> dpa
        Foto: Ona Quill (Symbolbild) -> Ona Quill ->
        Symbolbild: dpa ->  -> dpa
        dpa-Bildfunk ->  -> dpa-Bildfunk
        Foto: Ona Quill/Imago -> Ona Quill -> Imago
        IMAGO / Ona Quill -> Ona Quill -> IMAGO
        Foto: www.imago-images.de ->  -> www.imago-images.de
        BR/Ona Quill -> Ona Quill -> BR
        ZDF/Ona Quill -> Ona Quill -> ZDF
        © WDR/Ona Quill -> Ona Quill -> WDR
        Foto: NDR / Ona Quill -> Ona Quill -> NDR
        Grafik: Ona Quill -> Ona Quill ->
        Grafik: dpa ->  -> dpa
        Foto: Getty Images/Ona Quill -> Ona Quill -> Getty Images
        Fotograf: Ona Quill -> Ona Quill ->
        """,
    ),
    "el": (
        "Εργάτες επισκευάζουν την παλιά γέφυρα στο Ταρν",
        """
        Φωτογραφία: Eurokinissi ->  -> Eurokinissi
        EUROKINISSI/ΑΝΝΑ ΛΟΥΚΑ -> ΑΝΝΑ ΛΟΥΚΑ -> EUROKINISSI
        (AP Photo/Ona Quill) -> Ona Quill -> AP Photo
        """,
    ),
    "en": (
        "Workers repair the old bridge in Tarn",
        """
        (AP Photo/Ona Quill) -> Ona Quill -> AP Photo
        AP Photo/Ona Quill, File -> Ona Quill -> AP Photo
        Ona Quill/The Orlen Courier via AP -> Ona Quill -> The Orlen Courier; AP
        Ona Quill/AP Images for Orlen Mills -> Ona Quill -> AP Images; Orlen Mills
        AP Photo by Ona Quill -> Ona Quill -> AP
        Ona Quill – AP -> Ona Quill -> AP
        ASSOCIATED PRESS/Ona Quill -> Ona Quill -> ASSOCIATED PRESS
        REUTERS/Ona Quill/Pool -> Ona Quill -> REUTERS
        Reuters/Ona Quill -> Ona Quill -> Reuters
        REUTERS/Stringer ->  -> REUTERS
        REUTERS/Staff/File Photo ->  -> REUTERS
        Ona Quill via REUTERS -> Ona Quill -> REUTERS
        Orlen Coast Guard via REUTERS ->  -> Orlen Coast Guard; REUTERS
        USA TODAY Sports/Ona Quill via Reuters -> Ona Quill -> USA TODAY Sports; Reuters
        (Photo by Ona QUILL / AFP) -> Ona QUILL -> AFP
        Ona QUILL AFP -> Ona QUILL -> AFP
        Ona Quill | AFP | Getty Images -> Ona Quill -> AFP; Getty Images
        AFP via Getty Images ->  -> AFP; Getty Images
        AFP/File ->  -> AFP
        Photo: AFP/Ona Quill -> Ona Quill -> AFP
        Ona Quill/AFP/Getty Images/File -> Ona Quill -> AFP; Getty Images
        Photo by Ona Quill/Getty Images for Orlen Gala -> Ona Quill -> Getty Images; Orlen Gala
        Getty ->  -> Getty
        Getty Images/iStockphoto ->  -> Getty Images; iStockphoto
        Photo: Ona Quill via Getty Images -> Ona Quill -> Getty Images
        Ona Quill—Getty Images -> Ona Quill -> Getty Images
        © Getty Images / Ona Quill -> Ona Quill -> Getty Images
        Image: Ona Quill/Getty -> Ona Quill -> Getty
        Ona Quill/Bloomberg via Getty Images -> Ona Quill -> Bloomberg; Getty Images
        Ona Quill / dpa -> Ona Quill -> dpa
        Ona Quill/PA -> Ona Quill -> PA
        (Ona Quill/PA Archive) -> Ona Quill -> PA Archive
        PA Media ->  -> PA Media
        Ona Quill/PA Wire/dpa -> Ona Quill -> PA Wire; dpa
        Photograph: Ona Quill/PA -> Ona Quill -> PA
        Picture: PA ->  -> PA
        Pic: Ona Quill/PA -> Ona Quill -> PA
        Photograph: Ona Quill/The Guardian -> Ona Quill -> The Guardian
        Image source, Getty Images ->  -> Getty Images
        Credit: Ona Quill/Shutterstock -> Ona Quill -> Shutterstock
        Credit: PA Media ->  -> PA Media
        Alamy Stock Photo ->  -> Alamy Stock Photo
        Ona Quill / Alamy Stock Photo -> Ona Quill -> Alamy Stock Photo
        Image: Alamy ->  -> Alamy
        Ona Quill/Alamy Live News -> Ona Quill -> Alamy Live News
        Photo: Shutterstock/Ona Quill -> Ona Quill -> Shutterstock
        Ona Quill/Shutterstock.com -> Ona Quill -> Shutterstock.com
        Shutterstock/onaq -> onaq -> Shutterstock
        iStock.com/onaquill -> onaquill -> iStock.com
        iStock/Ona Quill -> Ona Quill -> iStock
        Photo: Depositphotos ->  -> Depositphotos
        depositphotos.com/onaquill -> onaquill -> depositphotos.com
        Photo by Ona Quill on Unsplash -> Ona Quill -> Unsplash
        Ona Quill/Unsplash -> Ona Quill -> Unsplash
        Photo: Ona Quill via Unsplash -> Ona Quill -> Unsplash
        Photo by Ona Quill from Pexels -> Ona Quill -> Pexels
        Image by Ona Quill from Pixabay -> Ona Quill -> Pixabay
        Ona Quill via Wikimedia Commons -> Ona Quill -> Wikimedia Commons
        Ona Quill / Wikimedia Commons / CC BY-SA 4.0 -> Ona Quill -> Wikimedia Commons
        Ona Quill, CC BY-SA 3.0, via Wikimedia Commons -> Ona Quill -> Wikimedia Commons
        Wikimedia Commons/Ona Quill -> Ona Quill -> Wikimedia Commons
        Photo: Ona Quill/Wikimedia (CC BY 2.0) -> Ona Quill -> Wikimedia
        Public domain via Wikimedia Commons ->  -> Wikimedia Commons
        Ona Quill/Flickr -> Ona Quill -> Flickr
        Flickr / Ona Quill / CC BY-NC 2.0 -> Ona Quill -> Flickr
        Ona Quill on Flickr -> Ona Quill -> Flickr
        © Sputnik / Ona Quill -> Ona Quill -> Sputnik
        © Ona Quill/TASS -> Ona Quill -> TASS
        © Orlen Foreign Ministry/TASS ->  -> Orlen Foreign Ministry; TASS
        Ministry of Defense of Orlenia/TASS ->  -> Ministry of Defense of Orlenia; TASS
        (Xinhua/Ona Quill) -> Ona Quill -> Xinhua
        (Photo by Ona Quill/Xinhua) -> Ona Quill -> Xinhua
        [Photo/Xinhua] ->  -> Xinhua
        [Photo by Ona Quill/China Daily] -> Ona Quill -> China Daily
        Photo: Xinhua ->  -> Xinhua
        Photo: VCG ->  -> VCG
        (Photo: Ona Quill/GT) -> Ona Quill -> GT
        (Kyodo) ->  -> Kyodo
        (Kyodo News) ->  -> Kyodo News
        KYODO ->  -> KYODO
        JIJI ->  -> JIJI
        AFP-JIJI ->  -> AFP-JIJI
        AFP-Jiji ->  -> AFP-Jiji
        REUTERS / via Kyodo ->  -> REUTERS; Kyodo
        (Yonhap) ->  -> Yonhap
        (EPA-Yonhap) ->  -> EPA; Yonhap
        Yonhap/EPA ->  -> Yonhap; EPA
        [YONHAP] ->  -> YONHAP
        (Newsis) ->  -> Newsis
        AP-Yonhap ->  -> AP; Yonhap
        Photo: Yonhap/Ona Quill -> Ona Quill -> Yonhap
        CNA photo May 11, 2026 ->  -> CNA
        CNA file photo ->  -> CNA
        (Photo: CNA/Ona Quill) -> Ona Quill -> CNA
        Photo courtesy of Orlen City May 11, 2026 ->  -> Orlen City
        CNA photo by Ona Quill May 11, 2026 -> Ona Quill -> CNA
        (Photo: VNA) ->  -> VNA
        VNA Photo: Nguyen An -> Nguyen An -> VNA Photo
        Photo: VNA/VNS ->  -> VNA; VNS
        VNA/VNS Photo Nguyen An -> Nguyen An -> VNA; VNS Photo
        VNA/VNS Photo ->  -> VNA; VNS Photo
        VNS Photo Nguyen An -> Nguyen An -> VNS Photo
        (PTI Photo) ->  -> PTI Photo
        (PTI Photo/Anil Quill) -> Anil Quill -> PTI Photo
        (PTI) ->  -> PTI
        PTI Photo by Anil Quill -> Anil Quill -> PTI
        (Photo: PTI) ->  -> PTI
        PTI/File ->  -> PTI
        (ANI Photo) ->  -> ANI Photo
        (ANI) ->  -> ANI
        ANI/File Photo ->  -> ANI
        (Photo/ANI) ->  -> ANI
        (Image: PTI/X) ->  -> PTI; X
        Photo Credit: PTI ->  -> PTI
        Photo Credit: Anil Quill/The Hindu -> Anil Quill -> The Hindu
        (Anil Quill/HT Photo) -> Anil Quill -> HT Photo
        Express photo by Anil Quill -> Anil Quill -> Express photo
        – Bernama photo ->  -> Bernama
        — Bernama pic ->  -> Bernama
        ― Picture by Ona Quill -> Ona Quill ->
        — Reuters pic ->  -> Reuters
        ― AFP pic ->  -> AFP
        BERNAMAPIX ->  -> BERNAMAPIX
        - Bernama ->  -> Bernama
        (Ona Quill/Anadolu via Getty Images) -> Ona Quill -> Anadolu; Getty Images
        [Ona Quill/Al Jazeera] -> Ona Quill -> Al Jazeera
        [Ona Quill/AP Photo] -> Ona Quill -> AP Photo
        (Petra photo) ->  -> Petra photo
        (Photo courtesy of Petra) ->  -> Petra
        (Petra photo by Ona Quill) -> Ona Quill -> Petra photo
        (SANA) ->  -> SANA
        SANA/Handout via REUTERS ->  -> SANA; REUTERS
        (WAM) ->  -> WAM
        WAM/Handout ->  -> WAM
        (MENA photo) ->  -> MENA photo
        (KUNA photo) ->  -> KUNA photo
        KCNA via REUTERS ->  -> KCNA; REUTERS
        (KCNA/Yonhap) ->  -> KCNA; Yonhap
        STR/KCNA via KNS/AFP ->  -> KCNA; KNS; AFP
        (Dana Levy/Flash90) -> Dana Levy -> Flash90
        Dana Levy/Flash90 -> Dana Levy -> Flash90
        (Dana Levy/IDF) -> Dana Levy -> IDF
        (courtesy) ->  ->
        (Courtesy) ->  ->
        (Screenshot/YouTube) ->  -> YouTube
        (Screen capture: YouTube) ->  -> YouTube
        Screengrab/X ->  -> X
        Screenshot: @onaquill/X -> @onaquill -> X
        Instagram/@onaquill -> @onaquill -> Instagram
        @onaquill/Instagram -> @onaquill -> Instagram
        Photo: Instagram/onaquill -> onaquill -> Instagram
        Facebook/Orlen Town -> Orlen Town -> Facebook
        Photo: Orlen Town/Facebook -> Orlen Town -> Facebook
        X/@onaquill -> @onaquill -> X
        TikTok ->  -> TikTok
        Twitter/@onaquill -> @onaquill -> Twitter
        YouTube screengrab ->  -> YouTube
        Handout photo ->  ->
        Orlen Museum/Handout ->  -> Orlen Museum
        Supplied ->  ->
        Picture: Supplied ->  ->
        Supplied by Orlen Museum ->  -> Orlen Museum
        Image: Supplied/Orlen Museum ->  -> Orlen Museum
        Courtesy of Orlen Museum ->  -> Orlen Museum
        Courtesy Orlen Museum ->  -> Orlen Museum
        Photo courtesy of Ona Quill ->  -> Ona Quill
        Courtesy photo ->  ->
        Submitted photo ->  ->
        Contributed ->  ->
        Photo provided ->  ->
        Photo provided by Orlen Museum ->  -> Orlen Museum
        Photo: Ona Quill, Orlen Courier staff -> Ona Quill -> Orlen Courier staff
        Ona Quill/Staff -> Ona Quill ->
        Ona Quill/Staff photographer -> Ona Quill ->
        Staff photo by Ona Quill -> Ona Quill ->
        Ona Quill | Staff Photographer -> Ona Quill ->
        Ona Quill, Special to the Courier -> Ona Quill -> Special to the Courier
        Ona Quill for the Orlen Courier -> Ona Quill -> the Orlen Courier
        Ona Quill | For The Orlen Courier -> Ona Quill -> For The Orlen Courier
        Ona Quill, Orlen Courier -> Ona Quill -> Orlen Courier
        ONA QUILL/ORLEN COURIER -> ONA QUILL -> ORLEN COURIER
        Ona Quill / The Orlen Courier -> Ona Quill -> The Orlen Courier
        Photos by Ona Quill and Tom Reed -> Ona Quill; Tom Reed ->
        Photo: Ona Quill and Tom Reed/AFP -> Ona Quill; Tom Reed -> AFP
        Photo by Ona Quill. -> Ona Quill ->
        Photo: Ona Quill © -> Ona Quill ->
        Photo © Ona Quill -> Ona Quill ->
        © 2026 Ona Quill -> Ona Quill ->
        Photograph by Ona Quill for The Courier -> Ona Quill -> The Courier
        Illustration by Ona Quill -> Ona Quill ->
        Photo illustration by Ona Quill; source photo by Tom Reed/Getty -> Ona Quill; Tom Reed -> Getty
        THE CANADIAN PRESS/Ona Quill -> Ona Quill -> THE CANADIAN PRESS
        (Ona Quill/CBC) -> Ona Quill -> CBC
        (Submitted by Ona Quill) -> Ona Quill ->
        AAP Image/Ona Quill -> Ona Quill -> AAP Image
        AAP: Ona Quill -> Ona Quill -> AAP
        (AAP: Ona Quill) -> Ona Quill -> AAP
        (ABC News: Ona Quill) -> Ona Quill -> ABC News
        (Supplied: Orlen Museum) ->  -> Orlen Museum
        Photo: RNZ / Ona Quill -> Ona Quill -> RNZ
        Photo: Supplied / Orlen Museum ->  -> Orlen Museum
        NASA/JPL-Caltech ->  -> NASA; JPL-Caltech
        Credit: NASA/ESA ->  -> NASA; ESA
        UN Photo/Ona Quill -> Ona Quill -> UN Photo
        © UNICEF/Ona Quill -> Ona Quill -> UNICEF
        UNHCR/Ona Quill -> Ona Quill -> UNHCR
        © WHO / Ona Quill -> Ona Quill -> WHO
        U.S. Navy photo by Mass Communication Specialist 2nd Class Ona Quill -> Mass Communication Specialist 2nd Class Ona Quill -> U.S. Navy
        U.S. Air Force photo/Ona Quill -> Ona Quill -> U.S. Air Force
        (U.S. Army photo by Ona Quill) -> Ona Quill -> U.S. Army
        Photo credit: Ona Quill/AFP via Getty -> Ona Quill -> AFP; Getty
        Ona Quill, AP -> Ona Quill -> AP
        Ona Quill, The Associated Press -> Ona Quill -> The Associated Press
        AP/Ona Quill -> Ona Quill -> AP
        AP Photo: Ona Quill -> Ona Quill -> AP Photo
        Photo: AP ->  -> AP
        (Ona Quill / Los Angeles Times) -> Ona Quill -> Los Angeles Times
        Ona Quill for NPR -> Ona Quill -> NPR
        Ona Quill/NPR -> Ona Quill -> NPR
        Photo by Ona Quill / The Orlen Post -> Ona Quill -> The Orlen Post
        Photo: Ona Quill / MediaNews Group -> Ona Quill -> MediaNews Group
        Ona Quill • Orlen Courier -> Ona Quill -> Orlen Courier
        Ona Quill • ona.quill@example.org -> Ona Quill ->
        Photo by Ona Quill, Daily Courier -> Ona Quill -> Daily Courier
        Courtesy of Ona Quill ->  -> Ona Quill
        Courtesy: Orlen Museum ->  -> Orlen Museum
        Photo: Courtesy of Orlen Museum ->  -> Orlen Museum
        Courtesy Orlen County Sheriff's Office ->  -> Orlen County Sheriff's Office
        Orlen Fire Department via Facebook ->  -> Orlen Fire Department; Facebook
        via X/@onaquill -> @onaquill -> X
        Image via Instagram ->  -> Instagram
        Screenshot via YouTube ->  -> YouTube
        Screenshot/Orlen TV ->  -> Orlen TV
        Google Street View ->  -> Google Street View
        Google Maps ->  -> Google Maps
        Image: Google Maps ->  -> Google Maps
        Ona Quill-Imagn Images -> Ona Quill -> Imagn Images
        Ona Quill/USA TODAY NETWORK via Imagn Images -> Ona Quill -> USA TODAY NETWORK; Imagn Images
        Ona Quill / Hearst Newspapers via Getty Images -> Ona Quill -> Hearst Newspapers; Getty Images
        Ona Quill/NurPhoto via AP -> Ona Quill -> NurPhoto; AP
        Ona Quill/SOPA Images/Shutterstock -> Ona Quill -> SOPA Images; Shutterstock
        Ona Quill/ZUMA Press Wire/Shutterstock -> Ona Quill -> ZUMA Press Wire; Shutterstock
        Ona Quill/Rex Features -> Ona Quill -> Rex Features
        Rex/Shutterstock ->  -> Rex; Shutterstock
        EPA/ONA QUILL -> ONA QUILL -> EPA
        EPA-EFE/ONA QUILL -> ONA QUILL -> EPA-EFE
        EPA-EFE/Shutterstock ->  -> EPA-EFE; Shutterstock
        Ona Quill/EPA -> Ona Quill -> EPA
        Ona Quill/Anadolu Agency/Getty Images -> Ona Quill -> Anadolu Agency; Getty Images
        Photograph: Handout ->  ->
        Photograph: Ona Quill/The Observer -> Ona Quill -> The Observer
        Photograph: Ona Quill -> Ona Quill ->
        Photograph: Orlen Council ->  -> Orlen Council
        Photograph: Ona Quill/Alamy -> Ona Quill -> Alamy
        Composite: Getty/Reuters ->  -> Getty; Reuters
        Illustration: Ona Quill/The Guardian -> Ona Quill -> The Guardian
        Picture: Ona Quill -> Ona Quill ->
        Picture: Getty ->  -> Getty
        Pictures: Ona Quill and Tom Reed -> Ona Quill; Tom Reed ->
        Pic: AP ->  -> AP
        Pic: Orlen Police ->  -> Orlen Police
        Image: Orlen Council ->  -> Orlen Council
        Image: PA ->  -> PA
        BBC/Ona Quill -> Ona Quill -> BBC
        Orlen Council/PA Wire ->  -> Orlen Council; PA Wire
        Family handout/PA ->  -> PA
        LDRS ->  -> LDRS
        SWNS ->  -> SWNS
        Ona Quill / SWNS -> Ona Quill -> SWNS
        ©Ona Quill -> Ona Quill ->
        Copyright Ona Quill 2026 -> Ona Quill ->
        Photo copyright Ona Quill -> Ona Quill ->
        Photo © 2026 Ona Quill. All rights reserved. -> Ona Quill ->
        Image © Orlen Museum ->  -> Orlen Museum
        Image courtesy NASA ->  -> NASA
        Credit: ESA/Hubble & NASA, O. Quill -> O. Quill -> ESA; Hubble & NASA
        NASA/Ona Quill -> Ona Quill -> NASA
        Photo: NASA via AP ->  -> NASA; AP
        USGS/Ona Quill -> Ona Quill -> USGS
        Ona Quill via Creative Commons -> Ona Quill ->
        Ona Quill (CC BY 4.0) -> Ona Quill ->
        Photo: Ona Quill/CC BY-SA -> Ona Quill ->
        Wikimedia Commons ->  -> Wikimedia Commons
        Photo from Wikimedia Commons ->  -> Wikimedia Commons
        Wikipedia/Ona Quill -> Ona Quill -> Wikipedia
        Photo by Ona Quill via Flickr (CC BY 2.0) -> Ona Quill -> Flickr
        Pexels/Ona Quill -> Ona Quill -> Pexels
        Pixabay ->  -> Pixabay
        Image by Gerd from Pixabay -> Gerd -> Pixabay
        Adobe Stock ->  -> Adobe Stock
        Adobe Stock/Ona Quill -> Ona Quill -> Adobe Stock
        Ona Quill/Adobe Stock -> Ona Quill -> Adobe Stock
        © onaquill / Adobe Stock -> onaquill -> Adobe Stock
        Getty Stock Image ->  -> Getty
        iStock ->  -> iStock
        Dreamstime/TNS ->  -> Dreamstime; TNS
        Ona Quill/Orlen Tribune/TNS -> Ona Quill -> Orlen Tribune; TNS
        Ona Quill/TNS -> Ona Quill -> TNS
        Ona Quill/Bloomberg -> Ona Quill -> Bloomberg
        Photographer: Ona Quill/Bloomberg -> Ona Quill -> Bloomberg
        Photo: Ona Quill / Bloomberg News -> Ona Quill -> Bloomberg News
        Source: Getty Images ->  -> Getty Images
        Source: Orlen Council ->  -> Orlen Council
        Photo source: Ona Quill -> Ona Quill ->
        Photo courtesy: Ona Quill ->  -> Ona Quill
        Pic courtesy: Orlen Museum ->  -> Orlen Museum
        Image Credits: Ona Quill / Getty Images -> Ona Quill -> Getty Images
        Image Credits:Ona Quill -> Ona Quill ->
        Photo Illustration by Ona Quill/The Orlen Daily/Getty -> Ona Quill -> The Orlen Daily; Getty
        Ona Quill / NBC News -> Ona Quill -> NBC News
        Ona Quill/CNN -> Ona Quill -> CNN
        CNN ->  -> CNN
        Orlen TV/AP ->  -> Orlen TV; AP
        (Photo: Orlen County Jail) ->  -> Orlen County Jail
        (Provided by Ona Quill) ->  -> Ona Quill
        (Photo provided by Orlen Schools) ->  -> Orlen Schools
        Provided by Orlen Schools ->  -> Orlen Schools
        Photo provided/Orlen Schools -> Orlen Schools ->
        Courier file photo ->  -> Courier file photo
        Courier photo/Ona Quill -> Ona Quill -> Courier photo
        Courier photo by Ona Quill -> Ona Quill -> Courier
        File photo by Ona Quill -> Ona Quill ->
        File photo/Ona Quill -> Ona Quill ->
        File/Ona Quill -> Ona Quill ->
        Ona Quill/File -> Ona Quill ->
        Ona Quill / Courier file -> Ona Quill -> Courier file
        Ona Quill • Staff -> Ona Quill ->
        ONA QUILL | STAFF -> ONA QUILL ->
        Ona Quill, Staff Photographer -> Ona Quill ->
        Ona Quill - Staff -> Ona Quill ->
        Submitted ->  ->
        For The Courier/Ona Quill -> Ona Quill -> For The Courier
        """,
    ),
    "es": (
        "Obreros reparan el viejo puente de Tarn",
        """
        EFE/Ona Quill -> Ona Quill -> EFE
        EFE/ Ona Quill -> Ona Quill -> EFE
        EFE/EPA/ONA QUILL -> ONA QUILL -> EFE; EPA
        Foto: EFE ->  -> EFE
        Fotografía: EFE/Ona Quill -> Ona Quill -> EFE
        (Foto: Ona Quill / Europa Press) -> Ona Quill -> Europa Press
        Ona Quill - Europa Press -> Ona Quill -> Europa Press
        Crédito: Ona Quill / Télam -> Ona Quill -> Télam
        Foto: Notimex ->  -> Notimex
        Foto: Ona Quill / Cuartoscuro -> Ona Quill -> Cuartoscuro
        Cuartoscuro/Ona Quill -> Ona Quill -> Cuartoscuro
        Foto: Cortesía ->  ->
        Foto: cortesía Museo de Orlen ->  -> Museo de Orlen
        Foto: Andina/Ona Quill -> Ona Quill -> Andina
        ANDINA/Difusión ->  -> ANDINA
        Foto: Xinhua ->  -> Xinhua
        Foto: Ona Quill -> Ona Quill ->
        Foto Ona Quill -> Ona Quill ->
        Ona Quill / EFE -> Ona Quill -> EFE
        (Ona Quill / EFE) -> Ona Quill -> EFE
        EFE/Archivo ->  -> EFE
        Foto: Archivo ->  ->
        Foto: Especial ->  ->
        Crédito: Cortesía ->  ->
        Imagen: EFE ->  -> EFE
        Créditos: Ona Quill -> Ona Quill ->
        Fuente: EFE ->  -> EFE
        AFP/Archivo ->  -> AFP
        Foto: AP/Ona Quill -> Ona Quill -> AP
        Agencia Uno ->  -> Agencia Uno
        Ona Quill/Aton Chile -> Ona Quill -> Aton Chile
        """,
    ),
    "fa": (
        "کارگران پل قدیمی را در تارن تعمیر می‌کنند",
        """
        عکس: ایرنا ->  -> ایرنا
        عکس: علی رضایی / ایسنا -> علی رضایی -> ایسنا
        """,
    ),
    "fi": (
        "Miehet korjaavat vanhaa siltaa Tarnissa",
        """
        Kuva: Ona Quill / STT -> Ona Quill -> STT
        Kuva: Ona Quill / Lehtikuva -> Ona Quill -> Lehtikuva
        LEHTIKUVA / ONA QUILL -> ONA QUILL -> LEHTIKUVA
        KUVA: STT ->  -> STT
        Kuva: Ona Quill -> Ona Quill ->
        KUVA: Ona Quill / Yle -> Ona Quill -> Yle
        Ona Quill / Yle -> Ona Quill -> Yle
        """,
    ),
    "fr": (
        "Des ouvriers réparent le vieux pont de Tarn",
        """
        © AFP - Ona Quill -> Ona Quill -> AFP
        Ona Quill / AFP -> Ona Quill -> AFP
        © Radio France - Ona Quill -> Ona Quill -> Radio France
        Crédit : Ona Quill / AFP -> Ona Quill -> AFP
        PHOTO ONA QUILL, LA PRESSE -> ONA QUILL -> LA PRESSE
        Photo Ona Quill / Le Quai -> Ona Quill -> Le Quai
        (Ona Quill/SIPA) -> Ona Quill -> SIPA
        © Belga ->  -> Belga
        Photo : Ona Quill -> Ona Quill ->
        Photo Ona Quill -> Ona Quill ->
        Photo d'archives Ona Quill -> Ona Quill ->
        © Ona Quill / AFP -> Ona Quill -> AFP
        © Ona Quill -> Ona Quill ->
        © DR ->  ->
        Photo DR ->  ->
        (Crédits : Ona Quill) -> Ona Quill ->
        (Crédits photo : Ona Quill / Le Quai) -> Ona Quill -> Le Quai
        LP/Ona Quill -> Ona Quill -> LP
        OUEST-FRANCE/ONA QUILL -> ONA QUILL -> OUEST-FRANCE
        Ona Quill / Ouest-France -> Ona Quill -> Ouest-France
        Ona Quill/MAXPPP -> Ona Quill -> MAXPPP
        Ona Quill / Hans Lucas via AFP -> Ona Quill -> Hans Lucas; AFP
        Capture d'écran YouTube ->  -> YouTube
        Ona Quill/BELGAIMAGE -> Ona Quill -> BELGAIMAGE
        KEYSTONE/Ona Quill -> Ona Quill -> KEYSTONE
        """,
    ),
    "he": (
        "פועלים מתקנים את הגשר הישן בטארן",
        """
        צילום: רויטרס ->  -> רויטרס
        צילום: דנה לוי -> דנה לוי ->
        (צילום: דנה לוי/פלאש90) -> דנה לוי -> פלאש90
        """,
    ),
    "hi": (
        "मज़दूर तार्न में पुराने पुल की मरम्मत कर रहे हैं",
        """
        फोटो: पीटीआई ->  -> पीटीआई
        """,
    ),
    "hr": (
        "Radnici popravljaju stari most u Tarnu",
        """
        Foto: Hina/Ona Quill -> Ona Quill -> Hina
        Foto: Ona Quill/PIXSELL -> Ona Quill -> PIXSELL
        HINA/Ona Quill/oq -> Ona Quill -> HINA
        """,
    ),
    "hu": (
        "Munkások javítják a régi hidat Tarnban",
        """
        Fotó: Ona Quill / MTI -> Ona Quill -> MTI
        MTI/Ona Quill -> Ona Quill -> MTI
        MTI Fotó: Ona Quill -> Ona Quill -> MTI Fotó
        Fotó: Ona Quill -> Ona Quill ->
        Forrás: MTI ->  -> MTI
        """,
    ),
    "id": (
        "Pekerja memperbaiki jembatan tua di Tarn",
        """
        ANTARA FOTO/Joko Kilau -> Joko Kilau -> ANTARA FOTO
        ANTARA/Joko Kilau -> Joko Kilau -> ANTARA
        (ANTARA/HO-Humas Orlen) ->  -> ANTARA; Humas Orlen
        (Foto: ANTARA FOTO/Joko Kilau) -> Joko Kilau -> ANTARA FOTO
        Foto: Joko Kilau/detikcom -> Joko Kilau -> detikcom
        (Dok. Humas Orlen) ->  -> Humas Orlen
        Foto: Joko Kilau -> Joko Kilau ->
        (Joko Kilau/Kompas) -> Joko Kilau -> Kompas
        KOMPAS/JOKO KILAU -> JOKO KILAU -> KOMPAS
        TEMPO/Joko Kilau -> Joko Kilau -> TEMPO
        """,
    ),
    "it": (
        "Operai riparano il vecchio ponte di Tarn",
        """
        ANSA/ONA QUILL -> ONA QUILL -> ANSA
        (ANSA) ->  -> ANSA
        © ANSA ->  -> ANSA
        Foto Ona Quill/LaPresse -> Ona Quill -> LaPresse
        Foto: Ona Quill/ANSA -> Ona Quill -> ANSA
        © ANSA/EPA ->  -> ANSA; EPA
        Foto LaPresse ->  -> LaPresse
        Ona Quill/AGF -> Ona Quill -> AGF
        Imagoeconomica ->  -> Imagoeconomica
        (Foto Ona Quill/Imagoeconomica) -> Ona Quill -> Imagoeconomica
        Ansa/Ona Quill -> Ona Quill -> Ansa
        Ansa ->  -> Ansa
        Foto: Ansa ->  -> Ansa
        (Foto Ansa) ->  -> Ansa
        LaPresse/Ona Quill -> Ona Quill -> LaPresse
        Credit: Ona Quill -> Ona Quill ->
        Foto Getty ->  -> Getty
        """,
    ),
    "ja": (
        "古い橋を直す作業員",
        """
        （共同） ->  -> 共同
        提供：時事 ->  -> 時事
        山田花子撮影 -> 山田花子 ->
        （写真：AP/アフロ） ->  -> AP; アフロ
        （時事） ->  -> 時事
        撮影：山田花子 -> 山田花子 ->
        ＝共同 ->  -> 共同
        ロイター ->  -> ロイター
        （写真：共同通信社） ->  -> 共同通信社
        山田花子撮影 / 朝日新聞 -> 山田花子 -> 朝日新聞
        """,
    ),
    "ko": (
        "노동자들이 낡은 다리를 고치고 있다",
        """
        홍길동/뉴스1 -> 홍길동 -> 뉴스1
        사진=뉴시스 ->  -> 뉴시스
        [사진=연합뉴스] ->  -> 연합뉴스
        사진제공=연합뉴스 ->  -> 연합뉴스
        뉴스1 홍길동 기자 -> 홍길동 -> 뉴스1
        홍길동 기자 -> 홍길동 ->
        연합뉴스 제공 ->  -> 연합뉴스
        ⓒ 뉴시스 ->  -> 뉴시스
        로이터=연합뉴스 ->  -> 로이터; 연합뉴스
        AFP/연합뉴스 ->  -> AFP; 연합뉴스
        사진: 연합뉴스 ->  -> 연합뉴스
        연합뉴스 ->  -> 연합뉴스
        홍길동 기자 hong@example.com -> 홍길동 ->
        게티이미지뱅크 ->  -> 게티이미지뱅크
        """,
    ),
    "ms": (
        "Pekerja membaiki jambatan lama di Tarn",
        """
        Foto Bernama ->  -> Bernama
        - Foto Bernama ->  -> Bernama
        """,
    ),
    "nl": (
        "Arbeiders herstellen de oude brug in Tarn",
        """
        Belga / Ona Quill -> Ona Quill -> Belga
        © BELGA/Ona Quill -> Ona Quill -> BELGA
        Foto: ANP ->  -> ANP
        ANP / Ona Quill -> Ona Quill -> ANP
        Beeld ANP / Ona Quill -> Ona Quill -> ANP
        Foto ANP ->  -> ANP
        © ANP ->  -> ANP
        Ona Quill / ANP / Hollandse Hoogte -> Ona Quill -> ANP; Hollandse Hoogte
        Foto: Ona Quill -> Ona Quill ->
        © Ona Quill -> Ona Quill ->
        Beeld Ona Quill -> Ona Quill ->
        Foto Ona Quill -> Ona Quill ->
        BELGA ->  -> BELGA
        © RV ->  ->
        Foto: RV ->  ->
        Getty ->  -> Getty
        """,
    ),
    "no": (
        "Arbeidere reparerer den gamle broen i Tarn",
        """
        Foto: Ona Quill / NTB -> Ona Quill -> NTB
        Foto: NTB/Scanpix ->  -> NTB; Scanpix
        Ona Quill / NTB -> Ona Quill -> NTB
        (Foto: Ona Quill / NTB / NPK) -> Ona Quill -> NTB; NPK
        Foto: Ona Quill -> Ona Quill ->
        Foto: Ona Quill, NTB -> Ona Quill -> NTB
        FOTO: ONA QUILL / NRK -> ONA QUILL -> NRK
        Foto: Privat ->  ->
        Arkivfoto: Ona Quill -> Ona Quill ->
        """,
    ),
    "pl": (
        "Robotnicy naprawiają stary most w Tarnie",
        """
        Fot. PAP/Ona Quill -> Ona Quill -> PAP
        PAP/Ona Quill -> Ona Quill -> PAP
        fot. Ona Quill/PAP -> Ona Quill -> PAP
        Fot. PAP/EPA/ONA QUILL -> ONA QUILL -> PAP; EPA
        (fot. Ona Quill / Agencja Wyborcza.pl) -> Ona Quill -> Agencja Wyborcza.pl
        źródło: PAP ->  -> PAP
        Fot. Ona Quill -> Ona Quill ->
        fot. Ona Quill -> Ona Quill ->
        Foto: Ona Quill -> Ona Quill ->
        Fot. materiały prasowe ->  ->
        Fot. Ona Quill / Agencja Wyborcza.pl -> Ona Quill -> Agencja Wyborcza.pl
        Źródło: East News ->  -> East News
        Ona Quill/East News -> Ona Quill -> East News
        """,
    ),
    "pt": (
        "Operários consertam a velha ponte de Tarn",
        """
        LUSA/ONA QUILL -> ONA QUILL -> LUSA
        ONA QUILL/LUSA -> ONA QUILL -> LUSA
        © Ona Quill/Lusa -> Ona Quill -> Lusa
        © Ona Quill/Agência Brasil -> Ona Quill -> Agência Brasil
        Foto: Ona Quill/Agência Brasil -> Ona Quill -> Agência Brasil
        Crédito: Ona Quill/Folhapress -> Ona Quill -> Folhapress
        Ona Quill - 9.mai.26/Folhapress -> Ona Quill -> Folhapress
        Foto: Divulgação ->  ->
        Reprodução/TV Orlen ->  -> TV Orlen
        Foto: Reprodução/Instagram ->  -> Instagram
        Foto: Ona Quill -> Ona Quill ->
        Ona Quill/Folhapress -> Ona Quill -> Folhapress
        Ona Quill/Estadão -> Ona Quill -> Estadão
        Foto: Ona Quill/g1 -> Ona Quill -> g1
        Foto: Reprodução ->  ->
        Foto: Ona Quill/Divulgação -> Ona Quill ->
        Divulgação/Prefeitura de Orlen ->  -> Prefeitura de Orlen
        Arquivo pessoal ->  ->
        Imagem: Ona Quill/UOL -> Ona Quill -> UOL
        (Foto: Ona Quill/Agência O Globo) -> Ona Quill -> Agência O Globo
        Crédito: Ona Quill/CB/D.A Press -> Ona Quill -> CB; D.A Press
        """,
    ),
    "ro": (
        "Muncitorii repară vechiul pod din Tarn",
        """
        Foto: Agerpres ->  -> Agerpres
        FOTO: AGERPRES/Ona Quill -> Ona Quill -> AGERPRES
        Foto: Inquam Photos / Ona Quill -> Ona Quill -> Inquam Photos
        INQUAM PHOTOS/Ona Quill -> Ona Quill -> INQUAM PHOTOS
        Foto: Ona Quill -> Ona Quill ->
        Sursa foto: Facebook ->  -> Facebook
        """,
    ),
    "ru": (
        "Рабочие чинят старый мост в Тарне",
        """
        Фото: Анна Лугова / ТАСС -> Анна Лугова -> ТАСС
        © Анна Лугова/ТАСС -> Анна Лугова -> ТАСС
        РИА Новости / Анна Лугова -> Анна Лугова -> РИА Новости
        © РИА Новости / Анна Лугова -> Анна Лугова -> РИА Новости
        Фото: РИА Новости/Анна Лугова -> Анна Лугова -> РИА Новости
        Анна Лугова / РИА Новости -> Анна Лугова -> РИА Новости
        РИА Новости ->  -> РИА Новости
        ТАСС/Анна Лугова -> Анна Лугова -> ТАСС
        Анна Лугова/ТАСС -> Анна Лугова -> ТАСС
        Анна Лугова / Коммерсантъ -> Анна Лугова -> Коммерсантъ
        Фото: Анна Лугова / Интерфакс -> Анна Лугова -> Интерфакс
        © Спутник / Анна Лугова -> Анна Лугова -> Спутник
        © AP Photo / Ona Quill -> Ona Quill -> AP Photo
        © REUTERS / Ona Quill -> Ona Quill -> REUTERS
        © Пресс-служба мэрии Орлена ->  -> Пресс-служба мэрии Орлена
        Фото: Анна Лугова -> Анна Лугова ->
        Фото: пресс-служба мэрии ->  -> пресс-служба мэрии
        Фото: Reuters ->  -> Reuters
        Фото: Анна Лугова / РБК -> Анна Лугова -> РБК
        Фото: соцсети ->  -> соцсети
        """,
    ),
    "sk": (
        "Robotníci opravujú starý most v Tarne",
        """
        Foto: TASR/Ona Quill -> Ona Quill -> TASR
        FOTO TASR - Ona Quill -> Ona Quill -> TASR
        """,
    ),
    "sr": (
        "Radnici popravljaju stari most u Tarnu",
        """
        Foto: Tanjug/Ona Quill -> Ona Quill -> Tanjug
        TANJUG/ ONA QUILL -> ONA QUILL -> TANJUG
        Фото: Танјуг ->  -> Танјуг
        """,
    ),
    "sv": (
        "Arbetare lagar den gamla bron i Tarn",
        """
        Foto: Ona Quill/TT -> Ona Quill -> TT
        Ona Quill/TT -> Ona Quill -> TT
        Bild: Ona Quill/TT -> Ona Quill -> TT
        Foto: TT ->  -> TT
        Arkivbild: Ona Quill/TT -> Ona Quill -> TT
        Foto: Ona Quill -> Ona Quill ->
        FOTO: ONA QUILL -> ONA QUILL ->
        Foto: Privat ->  ->
        Foto: Ona Quill / SVT -> Ona Quill -> SVT
        Foto: AP/TT ->  -> AP; TT
        """,
    ),
    "th": (
        "คนงานซ่อมสะพานเก่าในเมืองตาร์น",
        """
        ภาพ: AFP ->  -> AFP
        """,
    ),
    "tr": (
        "İşçiler Tarn kentinde eski köprüyü onarıyor",
        """
        Fotoğraf: AA ->  -> AA
        (AA) ->  -> AA
        [ Ona Quill - Anadolu Agency ] -> Ona Quill -> Anadolu Agency
        AA/Ona Quill -> Ona Quill -> AA
        Fotoğraf: Ona Quill/Anadolu -> Ona Quill -> Anadolu
        Fotoğraf: DHA ->  -> DHA
        Fotoğraf: Ona Quill -> Ona Quill ->
        Kaynak: AA ->  -> AA
        İHA ->  -> İHA
        """,
    ),
    "uk": (
        "Робітники ремонтують старий міст у Тарні",
        """
        Фото: Укрінформ ->  -> Укрінформ
        Фото: Ганна Заєць/Укрінформ -> Ганна Заєць -> Укрінформ
        Фото: УНІАН/Ганна Заєць -> Ганна Заєць -> УНІАН
        Фото: Ганна Заєць -> Ганна Заєць ->
        Фото: Getty Images ->  -> Getty Images
        """,
    ),
    "vi": (
        "Công nhân sửa cây cầu cũ ở Tarn",
        """
        Ảnh: TTXVN ->  -> TTXVN
        (Ảnh: TTXVN) ->  -> TTXVN
        Ảnh: Nguyễn An/TTXVN -> Nguyễn An -> TTXVN
        Ảnh: Nguyễn An - TTXVN -> Nguyễn An -> TTXVN
        (Nguồn: TTXVN) ->  -> TTXVN
        (Ảnh: Nguyễn An/Vietnam+) -> Nguyễn An -> Vietnam+
        Ảnh: THX/TTXVN ->  -> THX; TTXVN
        Ảnh: AFP/TTXVN ->  -> AFP; TTXVN
        Ảnh: Nguyễn An -> Nguyễn An ->
        Ảnh: Reuters ->  -> Reuters
        Ảnh: NVCC ->  ->
        """,
    ),
    "zh": (
        "工人们正在修理旧桥",
        """
        图/新华社 ->  -> 新华社
        新华社记者 李明 摄 -> 李明 -> 新华社
        中央社記者李大華攝 -> 李大華 -> 中央社
        （中央社） ->  -> 中央社
        圖／聯合報系資料照 ->  -> 聯合報系
        CNA檔案照片 ->  -> CNA
        中新社记者 李明 摄 -> 李明 -> 中新社
        圖取自Orlen臉書 ->  -> Orlen臉書
        图片来源：新华社 ->  -> 新华社
        新华社发 ->  -> 新华社发
        李明 摄 -> 李明 ->
        视觉中国供图 ->  -> 视觉中国
        記者李大華攝 -> 李大華 ->
        （記者李大華攝） -> 李大華 ->
        美聯社 ->  -> 美聯社
        （法新社） ->  -> 法新社
        """,
    ),
}
ROWS = [
    (language, caption, *(side.strip() for side in row.split("->")))
    for language, (caption, rows) in FORMS.items()
    for row in rows.strip().splitlines()
]
UNSPACED = ("ja", "zh")


def read_as(language, words):
    story = "<p>The crew of nine stays on board until the winter, said a speaker on Monday in Tarn.</p>"
    page = f'''<html lang="{language}"><body><article><h1>Old ferry</h1>{story}<figure>
<img src="a.jpg" alt="x" width="640" height="400"><figcaption>{words}</figcaption></figure>{story}</article></body></html>'''
    (block,) = read(page).blocks
    credit = block.credit
    if credit is None:
        return block.caption.words, "", "", ""
    people, houses = "; ".join(credit.photographers), "; ".join(part.words for part in credit.of(*ORGANISATIONS))
    return block.caption.words if block.caption else "", credit.text.words, people, houses


def places(language, caption, line):
    """The line in each place where pages print credits, and the caption in front of it."""
    stop, gap = ("。", "") if language in UNSPACED else (".", " ")
    line = html.escape(line)
    yield f"<p>{caption}{stop}</p><p>{line}</p>", caption + stop
    yield f"{caption}{stop}{gap}{line}", caption + stop
    if line[0] in "([（-–—―":
        yield f"{caption} {line}", caption
    else:
        yield f"{caption} ({line})", caption
        yield f"{caption}{stop} ({line})", caption + stop
        yield f"{caption} – {line}", caption


@pytest.mark.parametrize(("language", "caption", "line", "people", "houses"), ROWS)
def test_a_credit_is_read_into_its_parts_wherever_it_stands(language, caption, line, people, houses):
    for words, front in places(language, caption, line):
        said, credit, *parts = read_as(language, words)
        assert said.strip(" –—―-") == front
        assert credit.strip(" ()[]（）–—―-.") == line.strip(" ()[]（）–—―-.")
        assert parts == [people, houses]

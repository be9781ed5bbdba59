"""How the credits of the world's agencies are read behind their captions: invented people, our own words.

A row is a caption, its credit, who took the picture and which houses it names. Nothing is to be said of any by default.
The forms are those in which the agencies sign, and in which papers print what these hand on.
"""

import pytest

from linter import lint, read
from linter.model.credit import ORGANISATIONS

WIRE = {
    "en": (
        (
            "Ida Bramwell, third from left in the back row, poses with her team in Tarn, Friday, May 8, 2026.",
            "(AP Photo/Jo Quill)",
            "Jo Quill",
            "AP Photo",
        ),
        (
            "FILE - Ferries lie at anchor off Orlen, on Jan. 12, 2015.",
            "(AP Photo/Tom Reed, Pool, File)",
            "Tom Reed",
            "AP Photo",
        ),
        (
            "In this image made from video provided by Orlen TV, Mayor Ida Bramwell speaks in Tarn on Monday, May 11, 2026.",
            "(Orlen TV via AP)",
            "",
            "Orlen TV; AP",
        ),
        (
            "In this artist sketch, Ned Farrow, left, sits beside his lawyer in court in Orlen, Monday, May 11, 2026.",
            "(Ada Lantern via AP)",
            "Ada Lantern",
            "AP",
        ),
        (
            "Workers clear a street in Tarn, Monday, May 11, 2026.",
            "(Jo Quill/The Orlen Courier via AP, File)",
            "Jo Quill",
            "The Orlen Courier; AP",
        ),
        ("Workers clear a street in Tarn, Monday, May 11, 2026.", "(AP Photo/Jo Quill)", "Jo Quill", "AP Photo"),
        ("A barn burns near Tarn.", "(Jo Quill/Associated Press)", "Jo Quill", "Associated Press"),
        ("A barn burns near Tarn.", "JO QUILL/THE ASSOCIATED PRESS", "JO QUILL", "THE ASSOCIATED PRESS"),
        ("Ned Farrow waves to the crowd in Tarn on Sunday.", "Jo Quill | AP", "Jo Quill", "AP"),
        (
            "Ida Bramwell (9) drives against Ada Lantern (12) in the third quarter of a WNBA basketball game in Orlen, Sunday, May 10, 2026.",
            "(Tom Reed/The Canadian Press via AP)",
            "Tom Reed",
            "The Canadian Press; AP",
        ),
        (
            "This image released by Lantern Pictures shows Ada Lantern, left, and Ned Farrow in a scene from “The Ferry.”",
            "(Lantern Pictures via AP)",
            "",
            "Lantern Pictures; AP",
        ),
        (
            "FILE PHOTO: A logo of Orlen Mills is seen in Tarn, Orlenia, April 2, 2023.",
            "REUTERS/Jo Quill/Illustration/File Photo",
            "Jo Quill",
            "REUTERS",
        ),
        (
            "Soccer Football - Premier Division - Tarn Town v Orlen City - Mill Park, Tarn, Orlenia - May 9, 2026 Tarn Town's Ada Lantern in action with Orlen City's Ida Bramwell",
            "REUTERS/Jo Quill",
            "Jo Quill",
            "REUTERS",
        ),
        (
            "Smoke rises after a strike in Tarn, Orlenia, May 11, 2026.",
            "Press Service of the Harbour Guard of Orlenia/Handout via REUTERS",
            "",
            "Press Service of the Harbour Guard of Orlenia; REUTERS",
        ),
        (
            "A satellite image shows the port of Tarn, Orlenia, May 11, 2026.",
            "Planet Labs PBC/Handout via REUTERS",
            "",
            "Planet Labs PBC; REUTERS",
        ),
        (
            "Ned Farrow meets Ida Bramwell in Tarn, Orlenia, May 11, 2026.",
            "Sputnik/Jo Quill/Pool via REUTERS",
            "Jo Quill",
            "Sputnik; REUTERS",
        ),
        (
            "Ida Bramwell speaks in Tarn, Orlenia, May 11, 2026.",
            "REUTERS/Jo Quill/Pool/File Photo",
            "Jo Quill",
            "REUTERS",
        ),
        ("Ned Farrow speaks in Tarn on May 9, 2026.", "(Photo by Jo Quill / various sources / AFP)", "Jo Quill", "AFP"),
        (
            "Ned Farrow speaks in Tarn on May 9, 2026.",
            "Photograph: Jo Quill/AFP/Getty Images",
            "Jo Quill",
            "AFP; Getty Images",
        ),
        ("Ned Farrow speaks in Tarn on May 9, 2026.", "© AFP/Jo Quill", "Jo Quill", "AFP"),
        (
            "TARN, ORLENIA - MAY 09: Ada Lantern of Tarn Town runs with the ball during the match at Mill Park on May 09, 2026 in Tarn, Orlenia.",
            "(Photo by Jo Quill/Getty Images)",
            "Jo Quill",
            "Getty Images",
        ),
        (
            "TARN, ORLENIA - MAY 09: (EDITOR'S NOTE: Alternate crop.) Ada Lantern runs with the ball on May 09, 2026.",
            "(Photo by Jo Quill - FIFA/FIFA via Getty Images)",
            "Jo Quill",
            "FIFA; FIFA; Getty Images",
        ),
        ("Ada Lantern attends the gala in Tarn.", "Jo Quill/WireImage", "Jo Quill", "WireImage"),
        ("Ada Lantern attends the gala in Tarn.", "Getty Images/Jo Quill", "Jo Quill", "Getty Images"),
        (
            "Ada Lantern attends the gala in Tarn.",
            "Credit: Jo Quill/FilmMagic via Getty",
            "Jo Quill",
            "FilmMagic; Getty",
        ),
        ("Ada Lantern attends the gala in Tarn.", "JO QUILL/GETTY IMAGES", "JO QUILL", "GETTY IMAGES"),
        (
            "Ada Lantern attends the gala in Tarn.",
            "Jo Quill/Anadolu via Getty Images",
            "Jo Quill",
            "Anadolu; Getty Images",
        ),
        ("Ada Lantern attends the gala in Tarn.", "Getty Images", "", "Getty Images"),
        ("Ned Farrow during a visit to the Tarn Mill", "(Jo Quill/Orlen Mail/PA)", "Jo Quill", "Orlen Mail; PA"),
        ("Ned Farrow during a visit to the Tarn Mill", "(PA Archive)", "", "PA Archive"),
        ("Ida Bramwell, who was found dead", "(Orlen Police/PA)", "", "Orlen Police; PA"),
        ("Screengrab taken from a video of the fire in Tarn", "(Screengrab/PA)", "", "PA"),
        ("Ned Farrow during a visit to Tarn.", "PIC: JO QUILL/PA", "JO QUILL", "PA"),
        ("Ned Farrow (R) and Ida Bramwell shake hands in Orlen on May 11, 2026.", "(Kyodo)", "", "Kyodo"),
        ("File photo taken in May 2025 shows the harbor of Orlen.", "(Kyodo)", "", "Kyodo"),
        ("Photo taken from a Kyodo News helicopter shows the harbor of Orlen.", "(Kyodo)", "", "Kyodo"),
        ("Ned Farrow bows in Orlen.", "KYODO", "", "KYODO"),
        ("Ned Farrow bows in Orlen.", "Kyodo News via AP", "", "Kyodo News; AP"),
        ("Ned Farrow bows in Orlen.", "(Pool photo by Kyodo News)", "", "Kyodo News"),
        (
            "People visit a market in Orlen, capital of Orlenia, May 11, 2026.",
            "(Photo by Jo Quill/Xinhua)",
            "Jo Quill",
            "Xinhua",
        ),
        (
            "An aerial drone photo taken on May 10, 2026 shows terraced fields in Tarn.",
            "(Jo Quill/Xinhua)",
            "Jo Quill",
            "Xinhua",
        ),
        ("This undated file photo shows Ned Farrow.", "(Xinhua)", "", "Xinhua"),
        (
            "This handout photo provided by the Orlen Presidency shows Ned Farrow (L).",
            "(Orlen Presidency/Handout via Xinhua)",
            "",
            "Orlen Presidency; Xinhua",
        ),
        ("Screenshot taken from a video shows Ned Farrow.", "(Xinhua)", "", "Xinhua"),
        ("Ned Farrow", "© Jo Quill/POOL/TASS", "Jo Quill", "TASS"),
        ("A cat sits in Seoul.", "(Yonhap via AFP)", "", "Yonhap; AFP"),
        (
            "Ned Farrow, right, in Orlen, on Monday, May 11, 2026.",
            "THE CANADIAN PRESS/Jo Quill",
            "Jo Quill",
            "THE CANADIAN PRESS",
        ),
        (
            "Ned Farrow in Orlen, on Monday, May 11, 2026.",
            "THE CANADIAN PRESS/AP-Jo Quill",
            "Jo Quill",
            "THE CANADIAN PRESS; AP",
        ),
        (
            "A barn burns in this handout photo.",
            "THE CANADIAN PRESS/HO-Orlen Fire Department",
            "",
            "THE CANADIAN PRESS; Orlen Fire Department",
        ),
        ("Ned Farrow in Orlen.", "(Jo Quill/CP)", "Jo Quill", "CP"),
        ("Ned Farrow (left) in Orlen.", "Image: Jo Quill/AAP PHOTOS", "Jo Quill", "AAP PHOTOS"),
        ("Ned Farrow in Orlen.", "AAP Image/Jo Quill", "Jo Quill", "AAP Image"),
        ("Ned Farrow in Orlen.", "Picture: NewsWire / Jo Quill", "Jo Quill", "NewsWire"),
        ("Prime Minister Ned Farrow (centre) in Orlen.", "— BERNAMA", "", "BERNAMA"),
        ("Prime Minister Ned Farrow in Orlen.", "– BERNAMApix", "", "BERNAMApix"),
        ("Prime Minister Ned Farrow in Orlen.", "(PTI Photo/Jo Quill)", "Jo Quill", "PTI Photo"),
        ("Prime Minister Ned Farrow in Orlen.", "| Photo Credit: PTI", "", "PTI"),
        ("Prime Minister Ned Farrow in Orlen.", "(PMO via PTI Photo)", "", "PMO; PTI Photo"),
        ("Prime Minister Ned Farrow in Orlen.", "(Image: PTI)", "", "PTI"),
        ("Prime Minister Ned Farrow in Orlen", "| PTI", "", "PTI"),
        ("Prime Minister Ned Farrow in Orlen.", "ANI", "", "ANI"),
        (
            "Prime Minister Ned Farrow in Orlen.",
            "[Handout/Orlen Presidency via Anadolu]",
            "",
            "Orlen Presidency; Anadolu",
        ),
        ("Iranian minister visits Orlen.", "(IRNA)", "", "IRNA"),
        ("Iranian minister visits Orlen.", "(Photo by Jo Quill/IRNA)", "Jo Quill", "IRNA"),
        ("Crown Prince Ned Farrow receives Ida Bramwell in Orlen.", "(SPA)", "", "SPA"),
        ("Crown Prince Ned Farrow receives Ida Bramwell in Orlen.", "WAM", "", "WAM"),
        ("Crown Prince Ned Farrow receives Ida Bramwell in Orlen.", "(WAM)", "", "WAM"),
        ("King Ned Farrow receives Ida Bramwell in Orlen", "(Photo courtesy of Petra)", "", "Petra"),
        ("King Ned Farrow receives Ida Bramwell in Orlen.", "(Petra)", "", "Petra"),
        ("Governor Ned Farrow at the opening of the market in Orlen.", "Photo: NAN", "", "NAN"),
        ("Governor Ned Farrow at the opening of the market in Orlen.", "(NAN)", "", "NAN"),
        (
            "Governor Ned Farrow at the opening of the market in Orlen.",
            "Credit: News Agency of Nigeria",
            "",
            "News Agency of Nigeria",
        ),
        ("Governor Ned Farrow at the opening.", "Picture: Sapa", "", "Sapa"),
        ("Governor Ned Farrow at the opening.", "(Sapa)", "", "Sapa"),
        ("Governor Ned Farrow at the opening.", "Photo: GNA", "", "GNA"),
        ("Governor Ned Farrow at the opening.", "(GNA)", "", "GNA"),
        ("Governor Ned Farrow at the opening.", "Photo: Jo Quill/Gallo Images", "Jo Quill", "Gallo Images"),
        ("Ned Farrow speaks in Orlen on Monday.", "| JIJI", "", "JIJI"),
        ("Ned Farrow speaks in Orlen on Monday.", "| AFP-JIJI", "", "AFP-JIJI"),
        ("Ned Farrow speaks in Orlen on Monday.", "| POOL / VIA REUTERS", "", "REUTERS"),
        ("Ned Farrow speaks in Orlen on Monday.", "| REUTERS", "", "REUTERS"),
        ("Ned Farrow speaks in Orlen on Monday.", "| JO QUILL / VIA AFP-JIJI", "JO QUILL", "AFP-JIJI"),
        ("Ned Farrow speaks in Orlen on Monday.", "(Photo: CNA/Jo Quill)", "Jo Quill", "CNA"),
        (
            "Ned Farrow speaks in Orlen on Monday.",
            "Photo courtesy of a private contributor",
            "",
            "a private contributor",
        ),
        ("Ned Farrow speaks in Orlen on Monday.", "Photo: VNA", "", "VNA"),
        ("Ned Farrow speaks in Orlen on Monday.", "(Photo: VNA/VNS)", "", "VNA; VNS"),
        ("Ned Farrow waits.", "Jo Lee for The Orlen Courier", "Jo Lee", "The Orlen Courier"),
        ("Ned Farrow waits in the rain", "JO LEE/STUFF", "JO LEE", "STUFF"),
        ("Ned Farrow waits in the rain.", "JO LEE/STUFF", "JO LEE", "STUFF"),
    ),
    "fr": (
        ("Ned Farrow à Tarn, le 9 mai 2026 (archives).", "© Jo Quill / AFP / Archives", "Jo Quill", "AFP"),
        ("Des pompiers à Tarn le 9 mai.", "© SDIS d’Orlen / AFP", "", "SDIS d’Orlen; AFP"),
        (
            "Ned Farrow, à gauche, et Ida Bramwell, à droite, à Tarn, le 9 mai 2026.",
            "JO QUILL / POOL / AFP",
            "JO QUILL",
            "AFP",
        ),
        ("Le conseiller Ned Farrow au Palais.", "[Jo Quill - Keystone]", "Jo Quill", "Keystone"),
        ("Le conseiller Ned Farrow au Palais.", "(KEYSTONE/Jo Quill)", "Jo Quill", "KEYSTONE"),
        ("Ned Farrow à Orlen", "(Belga)", "", "Belga"),
        ("Ned Farrow à Orlen.", "© BELGA/AFP/JO QUILL", "JO QUILL", "BELGA; AFP"),
        ("Ned Farrow à Orlen.", "Photo : La Presse canadienne / Jo Quill", "Jo Quill", "La Presse canadienne"),
        ("Ned Farrow à Orlen", "(Jo Quill/La Presse Canadienne)", "Jo Quill", "La Presse Canadienne"),
    ),
    "de": (
        (
            "Ned Farrow (SPD) sitzt im Rathaus.",
            "Foto: picture alliance / dpa / Jo Quill",
            "Jo Quill",
            "picture alliance; dpa",
        ),
        ("Ned Farrow (SPD) sitzt im Rathaus.", "Foto: Jo Quill/Pool AP/dpa", "Jo Quill", "AP; dpa"),
        ("Ned Farrow (SPD) sitzt im Rathaus.", "dpa/Jo Quill", "Jo Quill", "dpa"),
        (
            "Ned Farrow (SPD) sitzt im Rathaus.",
            "© picture alliance/dpa/dpa-Zentralbild | Jo Quill",
            "Jo Quill",
            "picture alliance; dpa; dpa-Zentralbild",
        ),
        ("Ned Farrow (SPD) sitzt im Rathaus.", "Foto: Jo Quill/APA/dpa", "Jo Quill", "APA; dpa"),
        ("Ned Farrow sitzt im Rathaus.", "(Quelle: Jo Quill/dpa/dpa-bilder)", "Jo Quill", "dpa; dpa-bilder"),
        ("Ned Farrow im Parlament.", "© APA/JO QUILL", "JO QUILL", "APA"),
        ("Ned Farrow im Parlament (Archivbild)", "APA/AFP/JO QUILL", "JO QUILL", "APA; AFP"),
        ("Ned Farrow im Bundeshaus.", "(Bild: Jo Quill / Keystone)", "Jo Quill", "Keystone"),
        ("Ned Farrow im Bundeshaus.", "Keystone/Jo Quill", "Jo Quill", "Keystone"),
        ("Ned Farrow im Bundeshaus.", "KEYSTONE-SDA/JO QUILL", "JO QUILL", "KEYSTONE-SDA"),
    ),
    "es": (
        ("Imagen de archivo de Ned Farrow (c).", "EFE/Archivo", "", "EFE"),
        ("Ned Farrow saluda en Orlen.", "EFE/EPA/JO QUILL", "JO QUILL", "EFE; EPA"),
        ("Ned Farrow saluda en Orlen.", "EFE/ Jo Quill POOL", "Jo Quill", "EFE"),
        ("Ned Farrow (3d) saluda en Orlen.", "(Foto: EFE)", "", "EFE"),
        ("Ned Farrow saluda en Orlen", "(Jo Quill / EFE)", "Jo Quill", "EFE"),
        ("Ned Farrow saluda en Orlen.", "Europa Press/Jo Quill", "Jo Quill", "Europa Press"),
        ("Ned Farrow saluda en Orlen.", "Jo Quill (EFE)", "Jo Quill", "EFE"),
        ("Ned Farrow saluda en Orlen.", "JO QUILL (REUTERS)", "JO QUILL", "REUTERS"),
        ("Ned Farrow saluda en Orlen", "| EFE", "", "EFE"),
        ("Ned Farrow saluda en Orlen.", "Jo Quill/Pool/AFP via Getty Images", "Jo Quill", "AFP; Getty Images"),
    ),
    "ja": (
        ("記者会見する首相＝11日午後、首相官邸", "（共同）", "", "共同"),
        ("記者会見する首相＝11日午後、首相官邸", "（代表撮影・共同）", "", "共同"),
        ("握手する両首脳＝11日、オーレン", "（ロイター＝共同）", "", "ロイター; 共同"),
        ("握手する両首脳＝11日、オーレン", "（ＡＰ＝共同）", "", "ＡＰ; 共同"),
        ("握手する両首脳＝11日、オーレン", "【AFP時事】", "", "AFP時事"),
        ("握手する両首脳＝11日、オーレン", "（EPA時事）", "", "EPA時事"),
        ("記者会見する首相＝11日午後、首相官邸", "【時事通信社】", "", "時事通信社"),
        ("記者会見する首相＝11日午後、首相官邸", "（時事）", "", "時事"),
        ("記者会見する首相＝2026年5月11日、首相官邸", "【時事】", "", "時事"),
        ("オーレンの港＝2026年5月11日", "（ゲッティ＝共同）", "", "ゲッティ; 共同"),
        ("火災のあった倉庫＝11日午後、東京都江東区", "（読者提供）", "", "読者"),
        ("火災のあった倉庫＝11日午後、東京都江東区で", "本社ヘリから、山田太郎撮影", "山田太郎", ""),
        ("火災のあった倉庫。", "カメラ・山田太郎", "山田太郎", ""),
        ("会見する首相＝11日午後、首相官邸", "（時事通信フォト）", "", "時事通信フォト"),
    ),
    "zh": (
        ("5月11日，游客在奥伦港参观。", "新华社记者 李华 摄", "李华", "新华社"),
        ("5月11日，游客在奥伦港参观。", "新华社记者李华摄", "李华", "新华社"),
        ("5月11日，游客在奥伦港参观（无人机照片）。", "新华社记者 李华 摄", "李华", "新华社"),
        ("5月11日，游客在奥伦港参观。", "新华社/美联", "", "新华社; 美联"),
        ("游客在奥伦港参观。", "中新社记者 李华 摄", "李华", "中新社"),
        ("游客在奥伦港参观。", "中央社記者李大華攝", "李大華", "中央社"),
        ("總統法羅11日出席活動。", "中央社記者李大華攝 115年5月11日", "李大華", "中央社"),
        ("總統法羅11日出席活動。", "（中央社檔案照片）", "", "中央社"),
        ("總統法羅11日出席活動。", "（共同社）", "", "共同社"),
    ),
    "ru": (
        ("Нед Фарроу на набережной.", "Фото: Иван Клюев/ТАСС", "Иван Клюев", "ТАСС"),
        (
            "Нед Фарроу на набережной.",
            "© Пресс-служба губернатора Орлена/ТАСС",
            "",
            "Пресс-служба губернатора Орлена; ТАСС",
        ),
        ("Нед Фарроу на набережной", "© AP Photo/Jo Quill", "Jo Quill", "AP Photo"),
        ("Нед Фарроу на набережной", "© Reuters", "", "Reuters"),
        ("Нед Фарроу (слева) на набережной", "© EPA-EFE/JO QUILL", "JO QUILL", "EPA-EFE"),
    ),
    "ko": (
        ("11일 서울 남산에 벚꽃이 피어 있다.", "(서울=연합뉴스) 홍길동 기자", "홍길동", "연합뉴스"),
        ("11일 서울 남산에 벚꽃이 피어 있다.", "[연합뉴스]", "", "연합뉴스"),
        ("11일 서울 남산에 벚꽃이 피어 있다.", "[AP=연합뉴스]", "", "AP; 연합뉴스"),
        ("11일 서울 남산에 벚꽃이 피어 있다.", "[로이터=연합뉴스 자료사진]", "", "로이터; 연합뉴스"),
        ("11일 서울 남산에 벚꽃이 피어 있다.", "[촬영 홍길동]", "홍길동", ""),
        ("11일 서울 남산에 벚꽃이 피어 있다.", "[사진=뉴시스]", "", "뉴시스"),
        ("11일 서울 남산에 벚꽃이 피어 있다.", "/뉴스1", "", "뉴스1"),
    ),
    "it": (
        ("Ned Farrow a Orlen, 11 maggio 2026.", "ANSA / JO QUILL", "JO QUILL", "ANSA"),
        ("Ned Farrow a Orlen in una foto d'archivio.", "ANSA", "", "ANSA"),
        ("Ned Farrow a Orlen.", "© ANSA/EPA", "", "ANSA; EPA"),
        ("Ned Farrow a Orlen", "(Ansa)", "", "Ansa"),
        ("Ned Farrow a Orlen", "(Foto LaPresse/Jo Quill)", "Jo Quill", "LaPresse"),
        ("Ned Farrow a Orlen.", "EPA/JO QUILL", "JO QUILL", "EPA"),
    ),
    "pt": (
        (
            "Ned Farrow (E) cumprimenta Ida Bramwell (D), em Orlen, 11 de maio de 2026.",
            "JO QUILL/LUSA",
            "JO QUILL",
            "LUSA",
        ),
        ("Ned Farrow em Orlen.", "LUSA/JO QUILL", "JO QUILL", "LUSA"),
        ("Ned Farrow em Orlen", "(Lusa)", "", "Lusa"),
        ("Ned Farrow em Orlen", "© Lusa", "", "Lusa"),
        ("Ned Farrow em Orlen.", "Jo Quill/EPA/LUSA", "Jo Quill", "EPA; LUSA"),
        ("Ned Farrow em Orlen.", "Foto: Jo Quill/Agência Brasil", "Jo Quill", "Agência Brasil"),
        ("Ned Farrow em Orlen.", "- Jo Quill/Folhapress", "Jo Quill", "Folhapress"),
        ("Ned Farrow em Orlen.", "EPA-EFE/JO QUILL", "JO QUILL", "EPA-EFE"),
    ),
    "no": (
        ("Statsminister Ned Farrow (t.v.) i Orlen.", "Foto: Jo Quill / NTB", "Jo Quill", "NTB"),
        ("Statsminister Ned Farrow (Ap) i Orlen.", "Foto: Jo Quill / NTB / POOL", "Jo Quill", "NTB"),
        ("Statsminister Ned Farrow i Orlen.", "Foto: Jo Quill / AP / NTB", "Jo Quill", "AP; NTB"),
        ("Statsminister Ned Farrow i Orlen.", "FOTO: NTB SCANPIX", "", "NTB SCANPIX"),
        ("Statsminister Ned Farrow i Orlen.", "Illustrasjonsfoto: Jo Quill / NTB", "Jo Quill", "NTB"),
        ("Statsminister Ned Farrow i Orlen.", "(Foto: Jo Quill/NTB)", "Jo Quill", "NTB"),
    ),
    "sv": (
        ("Statsminister Ned Farrow (S), till vänster, i Orlen.", "Foto: Jo Quill/TT", "Jo Quill", "TT"),
        ("Statsminister Ned Farrow (S) i Orlen. Arkivbild.", "Foto: Jo Quill/TT", "Jo Quill", "TT"),
        ("Statsminister Ned Farrow i Orlen.", "Bild: Jo Quill/AP/TT", "Jo Quill", "AP; TT"),
        ("Statsminister Ned Farrow i Orlen.", "Foto: TT NYHETSBYRÅN", "", "TT NYHETSBYRÅN"),
        ("Statsminister Ned Farrow i Orlen.", "Foto: Polisen/TT", "", "Polisen; TT"),
    ),
    "da": (
        ("Ned Farrow (tv.) og Ida Bramwell i Orlen.", "Foto: Jo Quill/Ritzau Scanpix", "Jo Quill", "Ritzau Scanpix"),
        ("Ned Farrow i Orlen. (Arkivfoto).", "- Foto: Jo Quill/Ritzau Scanpix", "Jo Quill", "Ritzau Scanpix"),
        ("Ned Farrow i Orlen.", "Jo Quill/Ritzau Scanpix", "Jo Quill", "Ritzau Scanpix"),
        ("Ned Farrow i Orlen.", "Foto: Ritzau Scanpix/Reuters", "", "Ritzau Scanpix; Reuters"),
        ("Ned Farrow i Orlen.", "(Foto: © Jo Quill, Ritzau Scanpix)", "Jo Quill", "Ritzau Scanpix"),
    ),
    "fi": (
        ("Pääministeri Ned Farrow (vas.) Orlenissa.", "Kuva: Jo Quill / Lehtikuva", "Jo Quill", "Lehtikuva"),
        ("Pääministeri Ned Farrow Orlenissa.", "LEHTIKUVA / JO QUILL", "JO QUILL", "LEHTIKUVA"),
        ("Pääministeri Ned Farrow Orlenissa.", "Kuva: Jo Quill / STT", "Jo Quill", "STT"),
        ("Pääministeri Ned Farrow Orlenissa.", "KUVA: LEHTIKUVA/AFP", "", "LEHTIKUVA; AFP"),
    ),
    "pl": (
        ("Premier Ned Farrow (L) i Ida Bramwell (P) w Orlen.", "Fot. PAP/Jo Quill", "Jo Quill", "PAP"),
        ("Premier Ned Farrow w Orlen.", "PAP/Jo Quill", "Jo Quill", "PAP"),
        ("Premier Ned Farrow w Orlen", "(fot. Jo Quill/PAP)", "Jo Quill", "PAP"),
        ("Premier Ned Farrow w Orlen.", "Foto: PAP/EPA/JO QUILL", "JO QUILL", "PAP; EPA"),
        ("Premier Ned Farrow w Orlen", "/ Jo Quill / PAP", "Jo Quill", "PAP"),
    ),
    "hu": (
        ("Ned Farrow miniszterelnök (b) és Ida Bramwell (j) Orlenben.", "MTI/Quill Jó", "Quill Jó", "MTI"),
        ("Ned Farrow miniszterelnök Orlenben.", "MTI/EPA/Jo Quill", "Jo Quill", "MTI; EPA"),
        (
            "Ned Farrow miniszterelnök Orlenben.",
            "MTI/Miniszterelnöki Sajtóiroda/Kovács Péter",
            "Kovács Péter",
            "MTI; Miniszterelnöki Sajtóiroda",
        ),
        ("Ned Farrow Orlenben", "(Fotó: MTI/Kovács Péter)", "Kovács Péter", "MTI"),
    ),
    "cs": (
        ("Premiér Ned Farrow (vlevo) v Orlenu.", "Foto: ČTK/Novák Jan", "Novák Jan", "ČTK"),
        ("Premiér Ned Farrow v Orlenu.", "ČTK / Novák Jan", "Novák Jan", "ČTK"),
        ("Premiér Ned Farrow v Orlenu.", "Zdroj: ČTK", "", "ČTK"),
        ("Premiér Ned Farrow v Orlenu", "| Foto: Jan Novák / ČTK", "Jan Novák", "ČTK"),
        ("Premiér Ned Farrow v Orlenu.", "Profimedia", "", "Profimedia"),
    ),
    "sk": (
        ("Premiér Ned Farrow v Orlene.", "FOTO TASR - Ján Novák", "Ján Novák", "TASR"),
        ("Na snímke vľavo premiér Ned Farrow v Orlene.", "Foto: TASR/Ján Novák", "Ján Novák", "TASR"),
    ),
    "nl": (
        ("Premier Ned Farrow (links) in Orlen.", "© ANP / Jo Quill", "Jo Quill", "ANP"),
        ("Premier Ned Farrow in Orlen.", "(ANP / Jo Quill)", "Jo Quill", "ANP"),
        ("Premier Ned Farrow in Orlen.", "BELGA PHOTO JO QUILL", "JO QUILL", "BELGA PHOTO"),
        ("Premier Ned Farrow in Orlen.", "© BELGA", "", "BELGA"),
        ("Premier Ned Farrow in Orlen.", "Foto Jo Quill/ANP", "Jo Quill", "ANP"),
        ("Premier Ned Farrow in Orlen.", "ANP/HOLLANDSE HOOGTE/JO QUILL", "JO QUILL", "ANP; HOLLANDSE HOOGTE"),
    ),
    "ms": (("Perdana Menteri Ned Farrow di Orlen.", "- Foto Bernama", "", "Bernama"),),
    "id": (
        (
            "Perdana Menteri Ned Farrow (kiri) di Orlen, Senin (11/5/2026).",
            "ANTARA FOTO/Jo Quill/nym.",
            "Jo Quill",
            "ANTARA FOTO",
        ),
        ("Perdana Menteri Ned Farrow di Orlen, Senin (11/5/2026).", "(ANTARA/Jo Quill)", "Jo Quill", "ANTARA"),
        ("Perdana Menteri Ned Farrow di Orlen.", "(ANTARA FOTO/JO QUILL)", "JO QUILL", "ANTARA FOTO"),
        ("Perdana Menteri Ned Farrow di Orlen.", "ANTARA/HO-Kemenlu Orlen", "", "ANTARA; Kemenlu Orlen"),
    ),
    "tr": (
        ("Başbakan Ned Farrow Orlen'de konuştu.", "(Jo Quill - Anadolu Ajansı)", "Jo Quill", "Anadolu Ajansı"),
        ("Başbakan Ned Farrow Orlen'de konuştu.", "Fotoğraf: AA", "", "AA"),
        ("Başbakan Ned Farrow Orlen'de konuştu.", "(Fotoğraf: Jo Quill/AA)", "Jo Quill", "AA"),
        ("Başbakan Ned Farrow Orlen'de konuştu.", "(DHA)", "", "DHA"),
    ),
    "uk": (
        ("Нед Фарроу (ліворуч) в Орлені.", "Фото: Укрінформ", "", "Укрінформ"),
        ("Нед Фарроу в Орлені.", "Фото: Іван Клюєв/Укрінформ", "Іван Клюєв", "Укрінформ"),
        ("Нед Фарроу в Орлені.", "Фото: Офіс Президента", "", "Офіс Президента"),
        ("Нед Фарроу в Орлені", "© УНІАН", "", "УНІАН"),
        ("Нед Фарроу в Орлені.", "Getty Images", "", "Getty Images"),
    ),
    "fa": (
        ("ند فارو در اورلن.", "(عکس: ایرنا)", "", "ایرنا"),
        ("ند فارو در اورلن", "عکس: خبرگزاری ایرنا", "", "خبرگزاری ایرنا"),
    ),
    "ar": (
        ("ند فارو في أورلن.", "(واس)", "", "واس"),
        ("ند فارو في أورلن.", "(وام)", "", "وام"),
        ("ند فارو في أورلن.", "(بترا)", "", "بترا"),
        ("ند فارو في أورلن.", "(أ ف ب)", "", "أ ف ب"),
        ("ند فارو في أورلن.", "(رويترز)", "", "رويترز"),
        ("ند فارو في أورلن", "(أ.ف.ب)", "", "أ.ف.ب"),
        ("ند فارو في أورلن.", "(د ب أ)", "", "د ب أ"),
        ("ند فارو في أورلن.", "(الأناضول)", "", "الأناضول"),
        ("ند فارو في أورلن", "- رويترز", "", "رويترز"),
        ("ند فارو في أورلن.", "(وكالة الأنباء السعودية)", "", "وكالة الأنباء السعودية"),
        ("ند فارو في أورلن.", "تصوير: خليل المزرعاوي", "خليل المزرعاوي", ""),
    ),
    "vi": (
        ("Thủ tướng Ned Farrow tại Orlen.", "Ảnh: TTXVN", "", "TTXVN"),
        ("Thủ tướng Ned Farrow tại Orlen.", "(Ảnh: Nguyễn Văn An/TTXVN)", "Nguyễn Văn An", "TTXVN"),
        ("Thủ tướng Ned Farrow tại Orlen.", "Ảnh: Nguyễn An - TTXVN", "Nguyễn An", "TTXVN"),
        ("Thủ tướng Ned Farrow tại Orlen.", "Ảnh: VGP/Nguyễn An", "Nguyễn An", "VGP"),
        ("Thủ tướng Ned Farrow tại Orlen.", "Ảnh: THX/TTXVN", "", "THX; TTXVN"),
    ),
}
UNSPACED = ("ja", "zh")
EACH = [(language, *row) for language, rows in WIRE.items() for row in rows]


def page(language, caption):
    figure = f'<figure><img src="a.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
    return f'<html lang="{language}"><article>{figure}</article></html>'


def read_as(language, caption):
    (block,) = read(page(language, caption)).blocks
    credit = block.credit
    houses = [each.words for each in credit.of(*ORGANISATIONS)] if credit else []
    return (
        block.caption.words if block.caption else "",
        credit.text.words if credit else "",
        "; ".join(credit.photographers) if credit else "",
        "; ".join(houses),
    )


@pytest.mark.parametrize(("language", "caption", "credit", "people", "houses"), EACH)
def test_a_credit_of_a_wire_is_read_into_its_parts_and_left_in_peace(language, caption, credit, people, houses):
    whole = caption + ("" if language in UNSPACED else " ") + credit
    assert read_as(language, whole) == (caption, credit, people, houses)
    assert not [(each.rule, each.message) for each in lint(page(language, whole)).shown]


@pytest.mark.parametrize(
    ("language", "caption", "credit"),
    [
        ("en", "Players of Tarn Town celebrate on Monday", "AP Photo/Jo Quill"),
        ("en", "Players of Tarn Town celebrate on Monday", "Getty Images"),
        ("en", "A storm hit Tarn on May 11, 2026", "Reuters"),
        ("en", "Ned Farrow waits in the rain", "JO LEE/STUFF"),
        ("fr", "Ned Farrow à Tarn, le 9 mai 2026 ", "AFP - JO QUILL"),
        ("de", "Die Spieler jubeln am Montag", "Foto: Jo Quill"),
        ("de", "Die Spieler jubeln am Montag", "picture alliance/dpa"),
        ("fr", "Les joueurs fêtent lundi", "AFP/Jo Quill"),
    ],
)
def test_a_credit_that_nothing_parts_from_its_caption_is_read(language, caption, credit):
    assert read_as(language, caption + credit)[:2] == (caption.strip(), credit)


@pytest.mark.parametrize(
    "caption",
    [
        "The rocket stands ready, said a speaker of SpaceX",
        "She posts pictures of the harbour on YouTube",
        "The parcel was brought by FedEx",
        "The logo of the magazine LensCulture",
        "An old camera beside a new iPhoneX",
        "The mayor in talks with NewsCorp",
    ],
)
def test_capitals_within_a_word_are_no_credit(caption):
    assert read_as("en", caption)[:2] == (caption, "")


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("ko", "이 남자/뉴스1"),
        ("ko", "김 대표/뉴스1"),
        ("ko", "전 장관/뉴스1"),
        ("ko", "고양이/뉴스1"),
        ("ko", "서울역/뉴스1"),
    ],
)
def test_a_few_syllables_that_are_no_name_stay_the_caption(language, caption):
    assert read_as(language, caption)[:2] == (caption.partition("/")[0], "/뉴스1")


@pytest.mark.parametrize(
    ("language", "line", "person"),
    [
        ("ko", "홍 길동/뉴스1", "홍 길동"),
        ("ko", "[촬영 홍길동]", "홍길동"),
        ("en", "Jo Lee for The Orlen Courier", "Jo Lee"),
        ("ja", "本社ヘリから山田太郎撮影", "山田太郎"),
        ("zh", "中央社記者李大華攝 115年5月11日", "李大華"),
        ("en", "THE CANADIAN PRESS/AP-Jo Quill", "Jo Quill"),
    ],
)
def test_a_credit_alone_names_who_took_the_picture(language, line, person):
    assert read_as(language, line)[1:3] == (line, person)


def test_a_picture_from_the_papers_own_aircraft_is_credited():
    assert read_as("ja", "火災のあった倉庫（本社ヘリから）")[:2] == ("火災のあった倉庫", "（本社ヘリから）")
    assert read_as("ja", "雲の上の富士山、飛行機から")[:2] == ("雲の上の富士山、飛行機から", "")


def test_small_letters_behind_a_photographer_are_a_house_and_behind_a_house_too_an_editor():
    assert read_as("de", "Die Fähre legt ab. Foto: Jo Lee/rbb")[2:] == ("Jo Lee", "rbb")
    assert read_as("id", "Kapal berangkat. ANTARA FOTO/Jo Lee/nym.")[2:] == ("Jo Lee", "ANTARA FOTO")


def test_what_korea_says_of_a_shoot_is_no_credit():
    assert read_as("ko", "드라마 촬영 현장")[:2] == ("드라마 촬영 현장", "")
    assert read_as("ko", "광장에 모인 사람들 [촬영 현장]")[0] == "광장에 모인 사람들 [촬영 현장]"

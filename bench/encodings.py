"""How well a page's encoding is found where nobody declares it, by language, encoding and length.

    python bench/encodings.py [--show] [--min SHARE]

Sentences made up for this bench, in the languages of news, are written in each legacy encoding of the web that the
language used. Four lengths: a caption of a few words, a fragment of about twenty, each with and without the page's
language, and a whole page. Right is what reads exactly as it was written. ``--show`` prints what was read wrongly;
``--min`` makes the exit code 1 where a smaller share is right.
"""

from __future__ import annotations

import argparse
import codecs
import unicodedata
from collections import defaultdict

from linter.reading.encoding import decode

SENTENCES = {
    "en": """The ferry’s crew waits – still – at Troon. | “No boats today,” says the harbour master.
        | A café on the pier sold out for £9. | Zoë Hart walks her dog before the storm…
        | It cost €40 to mend the net. | The mayor’s résumé lists three schools.
        | The £5m bridge opens. | A ferry leaves Tromsø – at last. | “It costs £9,” said René Hart.
        | A £20 fare to Bodø""",
    "fr": """Chloé Brûlé traverse le marché couvert à Orléans. | Les élèves fêtent la rentrée près du château.
        | Le château d’eau | Une fête à Caen
        | Le maire a reçu les pêcheurs où la rivière déborde.
        | Une forêt brûlée au-dessus de Forcalquier, l’été dernier.
        | Aurélie, trois ans, ramasse des châtaignes avec son père.
        | Après l’orage, la gare reste fermée jusqu’à mardi.""",
    "es": """El señor Muñoz pasea por la estación de Logroño. | Una niña señala el avión que cayó ayer.
        | La cosecha de piñones bajó más de lo que se creía. | ¿Quién limpiará la playa después del temporal?
        | Los bomberos sofocaron el incendio en cuestión de horas.
        | Íñigo recogió el premio en nombre de su compañía. | ¡Gol de Pepe! | La niña juega""",
    "pt": """A estação de São Bento ficou às escuras. | O avião não saiu da pista por causa do nevoeiro.
        | As crianças brincam no chão da praça de Évora. | Três irmãos apanham maçãs na região de Viseu.
        | A construção da ponte começará no próximo verão. | João levou o pão à avó que mora além do rio.
        | A mãe e o pai | Os cães""",
    "de": """Die Fähre aus Föhr lief am frühen Morgen ein. | Über der Brücke hängt seit Tagen dichter Nebel.
        | Jürgen Groß füttert die Kühe auf der Weide. | Ein Bäcker in Köln öffnet schon um fünf Uhr.
        | Für die Schüler fällt am Dienstag der Unterricht aus. | Der Müller sägt Bäume hinter dem großen Haus.""",
    "it": """La città è rimasta senza luce fino a lunedì. | Perché il caffè costa più di un anno fa.
        | Nicolò guarda il mare dalla finestra di casa, là dove finì la nave.
        | Così la società ha perso metà della sua attività.
        | Un però di troppo ha chiuso la trattativa. | L’università aprirà più tardi del previsto.""",
    "nl": """De coördinator wacht op de brug bij Ameland. | Financiële steun voor boeren in de provincie Drenthe.
        | Eén schip bleef over na de zware storm. | België en Italië tekenden het verdrag in de hal.
        | Een café in de haven van Harlingen, vorig jaar zomer. | De zeeën zijn hoog, zegt schipper André Smit.""",
    "sv": """Båten låg kvar i hamnen i Skärhamn. | Åsa Öberg väntar på tåget från Gävle.
        | Många älgar går över vägen på hösten. | Hon målade huset rött före första snön.
        | Brandmännen släckte elden på några timmar. | En äldre man höll sin hund i kopplet.""",
    "da": """Færgen sejlede fra Ærø før daggry. | Børnene løb over broen i København.
        | Åse køber brød på torvet i Sønderborg. | De ældre får støtte til både mad og varme.
        | En hund gøede hele natten på gården. | Regeringen udsætter mødet til på fredag.""",
    "fi": """Äiti ja isä odottavat lähtöä Hämeenlinnassa. | Työläiset söivät eväitä metsän reunassa.
        | Järvi jäätyi jo ennen joulua tänä vuonna. | Väinö kävelee pitkin tyhjää katua yöllä.
        | Täällä ei nähty enää ketään illan jälkeen. | Pöytä oli katettu kymmenelle vieraalle.""",
    "is": """Þórður bíður við höfnina á Ísafirði. | Bærinn var án rafmagns í nótt.
        | Sjómaðurinn fór út þrátt fyrir veðrið. | Börnin léku sér í snjónum við skólann.
        | Húsið stendur við ána, rétt hjá brúnni. | Það er óvíst hvenær vegurinn opnar.""",
    "pl": """Paweł łowi ryby o świcie nad jeziorem Śniardwy. | Strażacy gasili pożar przez całą noc.
        | Dziewczyna w żółtej sukience idzie ścieżką. | Wójt zamknął drogę, bo rzeka wylała z brzegów.
        | Józef Wąż sprzedaje gruszki na targu w Łodzi. | Minister odwołał się od wyroku sądu w środę.""",
    "cs": """Jiří Dvořáček čeká na vlak v Přerově. | Řeka se vylila z břehů u Břeclavi.
        | Děti běží přes most k velkému dubu. | Hasiči zůstali ve městě až do úterý.
        | Žena kupuje chléb a tři koláče. | Ministr včera zrušil svou cestu do Polska.""",
    "sk": """Ľubomír čaká na autobus pri Žiline. | Hasiči zasahovali celú noc v Prešove.
        | Dievča drží mačku a pozerá na dážď. | Starosta zatvoril cestu, lebo rieka vyliala.
        | Kôň stojí vedľa starého mlyna. | Včera večer padli v Tatrách prvé snehové vločky.""",
    "hu": """A győri állomáson várják a késő vonatot. | Tűzoltók dolgoznak a leégett ház előtt.
        | Öt gyerek játszik a főtéren, a szökőkútnál. | Erzsébet néni kenyeret süt minden szombaton.
        | A kormány tegnap visszavonta a törvényt. | Hűvös szél fújt a Tisza fölött egész éjjel.""",
    "ro": """Ştefan aşteaptă trenul în gara din Iaşi. | Pompierii au stins focul după câteva ore.
        | O fetiţă ţine o pisică în braţe. | Primăria a închis drumul fiindcă râul a ieşit din matcă.
        | Bătrânul vinde mere în piaţa mare. | Ministrul şi-a amânat vizita până marţi.""",
    "hr": """Željko čeka brod u luci na otoku Braču. | Vatrogasci su gasili požar cijelu noć.
        | Djevojčica drži mačku ispred kuće. | Načelnik je zatvorio cestu jer se rijeka izlila.
        | Starac prodaje kruške i šljive na tržnici. | Vlada je jučer povukla sporni zakon.""",
    "ru": """Паром ушёл на рассвете из Кронштадта. | Рыбак чинит сети у старого причала.
        | Дети бегут через мост к большому дубу. | Пожарные тушили огонь всю ночь.
        | Мэр закрыл дорогу, потому что река вышла из берегов. | Женщина купила хлеб и три пирога.""",
    "uk": """Пором вийшов на світанку з Очакова. | Рибалка лагодить сіті біля старого причалу.
        | Діти біжать через міст до великого дуба. | Пожежники гасили вогонь усю ніч у Житомирі.
        | Міський голова закрив дорогу, бо річка вийшла з берегів. | Жінка купила хліб і три пироги на базарі.""",
    "bg": """Корабът тръгна призори от Созопол. | Рибарят кърпи мрежите до стария кей.
        | Децата тичат през моста към големия дъб. | Пожарникарите гасиха огъня цяла нощ.
        | Кметът затвори пътя, защото реката преля. | Жената купи хляб и три баници.""",
    "el": """Το πλοίο έφυγε την αυγή από τη Σύρο. | Ένας ψαράς διορθώνει τα δίχτυα του.
        | Τα παιδιά τρέχουν πάνω από τη γέφυρα. | Οι πυροσβέστες έμειναν όλη νύχτα στο βουνό.
        | Ο δήμαρχος έκλεισε τον δρόμο επειδή πλημμύρισε το ποτάμι. | Η γυναίκα αγόρασε ψωμί και τρεις πίτες.""",
    "tr": """Vapur sabah erkenden İskenderun’dan kalktı. | Balıkçı eski iskelede ağlarını onarıyor.
        | Çocuklar köprüden büyük ağaca doğru koşuyor. | İtfaiyeciler yangını bütün gece söndürdü.
        | Başkan, ırmak taştığı için yolu kapattı. | Kadın ekmek ve üç börek aldı.""",
    "he": """המעבורת יצאה עם שחר מנמל יפו. | הדייג מתקן את הרשתות ליד הרציף הישן.
        | הילדים רצים על הגשר אל העץ הגדול. | הכבאים כיבו את האש כל הלילה.
        | ראש העיר סגר את הדרך כי הנהר עלה על גדותיו. | האישה קנתה לחם ושלוש עוגות.""",
    "ar": """غادرت العبارة الميناء عند الفجر. | صياد يصلح شباكه قرب الرصيف القديم.
        | الأطفال يركضون فوق الجسر نحو الشجرة الكبيرة. | رجال الإطفاء أخمدوا النار طوال الليل.
        | أغلق رئيس البلدية الطريق لأن النهر فاض. | اشترت المرأة خبزا وثلاث فطائر.""",
    "lt": """Keltas išplaukė auštant iš Nidos. | Žvejys taiso tinklus prie senos prieplaukos.
        | Vaikai bėga per tiltą link didžiojo ąžuolo. | Ugniagesiai gesino gaisrą visą naktį.
        | Meras uždarė kelią, nes upė išėjo iš krantų. | Moteris nusipirko duonos ir tris pyragėlius.""",
    "lv": """Prāmis izbrauca rītausmā no Ventspils. | Zvejnieks lāpa tīklus pie vecās piestātnes.
        | Bērni skrien pāri tiltam uz lielo ozolu. | Ugunsdzēsēji dzēsa uguni visu nakti.
        | Mērs slēdza ceļu, jo upe izgāja no krastiem. | Sieviete nopirka maizi un trīs pīrāgus.""",
    "et": """Parvlaev väljus koidikul Kärdlast. | Kalur parandab võrke vana sadamasilla ääres.
        | Lapsed jooksevad üle silla suure tamme poole. | Päästjad kustutasid tuld terve öö.
        | Linnapea sulges tee, sest jõgi tõusis üle kallaste. | Naine ostis leiba ja kolm õunakooki.""",
    "vi": """Chuyến phà rời bến lúc bình minh. | Người đánh cá vá lưới bên cầu cảng cũ.
        | Trẻ em chạy qua cầu về phía cây đa lớn. | Lính cứu hỏa dập lửa suốt đêm.
        | Thị trưởng đóng đường vì nước sông dâng cao. | Người phụ nữ mua bánh mì và ba cái bánh.""",
    "th": """เรือข้ามฟากออกจากท่าตอนรุ่งสาง | ชาวประมงซ่อมแหอยู่ข้างท่าเรือเก่า
        | เด็กๆ วิ่งข้ามสะพานไปหาต้นไม้ใหญ่ | นักดับเพลิงดับไฟตลอดทั้งคืน
        | นายกเทศมนตรีปิดถนนเพราะน้ำล้นตลิ่ง | ผู้หญิงซื้อขนมปังและพายสามชิ้น""",
    "ja": """渡し船は夜明けに港を出た。 | 漁師が古い桟橋で網を直している。 | 子どもたちが橋を渡って大きな木へ走る。
        | 消防士は一晩中火を消していた。 | 川があふれたため、市長は道路を閉じた。 | 女性はパンとケーキを三つ買った。""",
    "zh-CN": """渡船在黎明时离开了港口。 | 渔民在旧码头旁修补渔网。 | 孩子们跑过桥，奔向那棵大树。
        | 消防员整夜都在灭火。 | 因为河水泛滥，市长关闭了道路。 | 女人买了面包和三块蛋糕。""",
    "zh-TW": """渡船在黎明時離開了港口。 | 漁民在舊碼頭旁修補漁網。 | 孩子們跑過橋，奔向那棵大樹。
        | 消防員整夜都在滅火。 | 因為河水氾濫，市長關閉了道路。 | 女人買了麵包和三塊蛋糕。""",
    "ko": """나룻배는 새벽에 항구를 떠났다. | 어부가 낡은 부두에서 그물을 고치고 있다.
        | 아이들이 다리를 건너 큰 나무로 달려간다.
        | 소방관들은 밤새 불을 껐다. | 강이 넘쳐 시장이 도로를 막았다. | 여자는 빵과 케이크 세 개를 샀다.""",
}  # fmt: skip
_WESTERN = ("cp1252", "iso8859-15")
_CENTRAL = ("cp1250", "iso8859-2")
_BALTIC = ("cp1257", "iso8859-13", "iso8859-4")
ENCODINGS = {
    **dict.fromkeys(("en", "fr", "es", "pt", "de", "it", "nl", "sv", "da", "fi", "is"), _WESTERN),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "ro", "hr"), _CENTRAL),
    "ru": ("cp1251", "koi8-r", "iso8859-5", "cp866"),
    "uk": ("cp1251", "koi8-u", "iso8859-5"),
    "bg": ("cp1251", "iso8859-5"),
    "el": ("cp1253", "iso8859-7"),
    "tr": ("cp1254",),
    "he": ("cp1255",),
    "ar": ("cp1256", "iso8859-6"),
    **dict.fromkeys(("lt", "lv", "et"), _BALTIC),
    "vi": ("cp1258",),
    "th": ("cp874",),
    "ja": ("cp932", "euc_jp", "iso2022_jp"),
    "zh-CN": ("gb18030",),
    "zh-TW": ("big5",),
    "ko": ("cp949",),
}
WIDE = ("utf-16-le", "utf-16-be", "utf-16-le with mark", "utf-16-be with mark", "utf-8 with mark", "utf-8")
LENGTHS = ("caption", "caption, language", "20 words", "20 words, language", "page", "page, language")
_TONES = "\u0300\u0309\u0303\u0301\u0323"


def samples(language: str) -> dict[str, list[str]]:
    """What is tried in a language, by length."""
    sentences = [" ".join(each.split()) for each in SENTENCES[language].split("|")]
    pairs = [f"{one} {other}" for one, other in zip(sentences, sentences[1:] + sentences[:1], strict=True)]
    made = {
        "caption": [f"<figure><img src=a.jpg alt=''><figcaption>{each}</figcaption></figure>" for each in sentences],
        "20 words": [f"<p>{each}</p>\n<img src=a.jpg alt=''>" for each in pairs],
        "page": [
            f"<!DOCTYPE html><html><head><title>{sentences[0]}</title><style>p {{ margin: 0 }}</style></head><body>"
            "<main>"
            f"{''.join(f'<p>{each}</p>' for each in sentences)}<figure><img src=a.jpg alt=''><figcaption>{sentences[1]}"
            "</figcaption></figure></main></body></html>"
        ],
    }
    for length in list(made):
        made[f"{length}, language"] = [
            each.replace("<html>", f'<html lang="{language}">')
            if "<html>" in each
            else each.replace("<", f'<div lang="{language}"><', 1) + "</div>"
            for each in made[length]
        ]
    return made


def encoded(text: str, encoding: str) -> bytes | None:
    """The text's bytes; None where the encoding lacks a letter."""
    name, _, mark = encoding.partition(" with ")
    if name == "cp1258":
        text = "".join(map(_tone_apart, text))
    if not name.startswith("utf"):
        text = text.replace("’", "'") if name.startswith("iso") else text
    front = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    try:
        return (front[name] if mark else b"") + text.encode(name)
    except UnicodeEncodeError:
        return None


def _tone_apart(letter: str) -> str:
    """Windows-1258 writes a vowel and its tone as two."""
    apart = unicodedata.normalize("NFD", letter)
    tones = [each for each in apart if each in _TONES]
    rest = unicodedata.normalize("NFC", "".join(each for each in apart if each not in _TONES))
    return rest + "".join(tones) if tones else letter


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--min", type=float, default=0.0)
    asked = parser.parse_args()
    tally: dict[str, dict[str, list[int]]] = defaultdict(lambda: {length: [0, 0] for length in LENGTHS})
    for language in SENTENCES:
        for encoding in (*ENCODINGS[language], *WIDE):
            for length, texts in samples(language).items():
                for text in texts:
                    data = encoded(text, encoding)
                    if data is None:
                        continue
                    source = decode(data)
                    mark = len(codecs.BOM_UTF8) if "utf-8 with" in encoding else 2 if "with" in encoding else 0
                    name = encoding.partition(" ")[0]
                    right = source.text == data[mark:].decode(name) and source.encode(source.text) == data
                    row = tally[encoding if encoding in WIDE else f"{encoding} {language}"]
                    row[length][0] += right
                    row[length][1] += 1
                    if asked.show and not right:
                        print(f"{encoding} {language} {length}: {source.encoding}: {source.text}")
    print(f"{'':24}" + "".join(f"{length:>20}" for length in LENGTHS))
    for name, row in sorted(tally.items()):
        print(f"{name:24}" + "".join(f"{f'{right}/{of}':>20}" for right, of in row.values()))
    whole = {length: [sum(row[length][n] for row in tally.values()) for n in (0, 1)] for length in LENGTHS}
    print(f"{'all':24}" + "".join(f"{f'{right}/{of}':>20}" for right, of in whole.values()))
    right, of = (sum(each[n] for each in whole.values()) for n in (0, 1))
    print(f"{right} of {of} right: {right / of:.1%}")
    return int(right / of < asked.min)


if __name__ == "__main__":
    raise SystemExit(main())

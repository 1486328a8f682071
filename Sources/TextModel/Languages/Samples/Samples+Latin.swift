extension Samples {
  static let turkish = """
    Bu yıl ülkede yeni okullar yapılacak ve kırsal bölgelerdeki eski binalar onarılacak, bakanlık basın servisi bildirdi. \
    Bugün yapılan hükümet toplantısında bu konuda bilgi verildi. Onun sözlerine göre yıl sonuna kadar yüz elliden fazla \
    tesis hizmete girecek, çalışmaların yarısı ise şimdiden tamamlandı. Cumhurbaşkanı yeni yasayı imzaladı. Küçük ve orta \
    ölçekli işletmeleri desteklemeyi ve halkın gelirini artırmayı amaçlıyor. Belediye başkan yardımcısı gazetecilerin \
    sorularını yanıtladı, yeni yollar ve köprüler yapılacağını söyledi. Polis şüpheliyi gözaltına aldı, soruşturma sürüyor. \
    Doktorlar çocukların aşılanmasını istedi, çünkü grip vakaları artıyor. Öğretmenlerin maaşı yükselecek. Yarın kuzeyde \
    kar, güneyde yağmur bekleniyor. Ankara'da yangın çıktı, yaralı yok. Fiyatlar neden arttı? Bence bunu birlikte \
    çözmeliyiz dedi. Dün gece meydana gelen trafik kazasında dört kişi hayatını kaybetti, birkaç kişi hastaneye kaldırıldı. \
    Sabah nehrin üstünü yoğun bir sis kaplamıştı, kıyıdaki kayıklar zor görünüyordu. Yaşlı çoban koyunları yol boyunca sürüyor, \
    köpekler geçen arabalara havlıyordu. Ninesi börek pişirdi, torunları mutfakta yedi. Kamyon direğe çarptı, sürücü kaçtı. Kış \
    ılık geçti, gölün buzu ince. Avcılar sürüye saldıran kurdu vurdu. Meteoroloji yağmur ve fırtına için uyarıda bulundu.
    """
  static let turkishWords = """
    ve ile için bu bir o da de ne var yok dedi diye olan olarak kadar sonra göre çok daha en gibi ama veya değil nasıl neden \
    kim nerede yılında bugün dün yarın şimdi yeni büyük iki üç biz siz onlar kendi her türkiye türk cumhurbaşkanı bakanı \
    milyon bin lira istanbul ankara ilk son oldu etti edildi açıkladı \
    hava durumu haber belediye seçim okul yol deprem dakika nedeniyle karşı arasında büyükşehir üniversite kadın çocuk
    """
  static let azerbaijani = """
    Bu il ölkədə yeni məktəblər tikiləcək və kənd yerlərindəki köhnə binalar təmir ediləcək, nazirliyin mətbuat xidməti \
    bildirib. Bu barədə bu gün keçirilən hökumət iclasında deyilib. Onun sözlərinə görə, ilin sonuna qədər yüz əllidən çox \
    obyekt istifadəyə veriləcək, işlərin yarısı isə artıq başa çatıb. Prezident yeni qanunu imzalayıb. Kiçik və orta biznesi \
    dəstəkləməyə, əhalinin gəlirlərini artırmağa yönəlib. Şəhər icra hakimiyyəti başçısının müavini jurnalistlərin \
    suallarını cavablandırıb, yeni yollar və körpülər salınacağını söyləyib. Polis şübhəlini saxlayıb, istintaq aparılır. \
    Həkimlər uşaqları peyvənd etdirməyə çağırıb, çünki qripə yoluxanların sayı artır. Müəllimlərin maaşı qaldırılacaq. Sabah \
    şimalda qar, cənubda yağış yağacaq. Bakıda yanğın baş verib, xəsarət alan yoxdur. Qiymətlər niyə artıb?
    """
  static let azerbaijaniWords = """
    və ilə üçün bu bir o da də nə var yox dedi deyib olan kimi qədər sonra görə çox daha ən amma və ya deyil necə niyə kim \
    harada ildə il bu gün dünən sabah indi yeni böyük iki üç biz siz onlar öz hər azərbaycan azərbaycanda bakı bakıda \
    prezident əliyev nazir manat min milyon ilk son oldu edib edilib keçirilib olunub
    """
  static let uzbekLatin = """
    Bu yil mamlakatda yangi maktablar qurilib, qishloqlardagi eski binolar ta'mirlanadi, deb xabar berdi vazirlik matbuot \
    xizmati. Bu haqda bugun o'tkazilgan hukumat yig'ilishida aytildi. Uning so'zlariga ko'ra, yil oxirigacha bir yuz \
    ellikdan ortiq obyekt foydalanishga topshiriladi, ishlarning yarmi esa hozirning o'zida yakunlangan. Prezident yangi \
    qonunni imzoladi. U kichik va o'rta biznesni qo'llab-quvvatlash, aholi daromadini oshirishga qaratilgan. Shahar \
    hokimining o'rinbosari jurnalistlarning savollariga javob berib, yangi yo'llar va ko'priklar qurilishini ma'lum qildi. \
    Ichki ishlar xodimlari gumonlanuvchini ushladi, tergov olib borilmoqda. Shifokorlar bolalarni emlashga chaqirdi, chunki \
    gripp bilan kasallanganlar soni oshmoqda. Ertaga shimolda qor, janubda yomg'ir yog'adi. Toshkentda yong'in chiqdi.
    """
  static let uzbekLatinWords = """
    va bilan uchun bu bir u ham esa bor yo'q dedi degan qadar keyin bo'yicha haqida bo'ldi bo'lib bo'ladi bo'lgan ikki yangi \
    qanday qachon nega kim qayerda yili yil bugun kecha ertaga hozir yana shu uning biz siz ammo lekin yoki emas kerak katta \
    ko'p o'zbekiston o'zbekistonda toshkent toshkentda prezidenti qilindi etildi so'm
    """
  static let turkmen = """
    Şu ýyl ýurtda täze mekdepler gurlar we obalardaky köne binalar abatlanar diýip, ministrligiň metbugat gullugy habar \
    berdi. Bu barada şu gün geçirilen hökümet mejlisinde aýdyldy. Prezident täze kanuna gol çekdi. Ol kiçi we orta telekeçiligi \
    goldamaga, ilatyň girdejisini artdyrmaga gönükdirilendir. Şäher häkiminiň orunbasary žurnalistleriň soraglaryna jogap \
    berip, täze ýollaryň we köprüleriň guruljakdygyny aýtdy. Lukmanlar çagalary sanjym etmäge çagyrdy. Aşgabatda ýangyn turdy.
    """
  static let turkmenWords = """
    we bilen üçin bu bir ol hem bar ýok diýdi soň boýunça barada boldy bolup bolar iki täze nähili haçan näme kim ýylda ýyl şu \
    gün düýn ertir türkmenistan türkmenistanyň aşgabat prezidenti hormatly
    """
  static let english = """
    New schools will be built across the country this year and old buildings in rural areas will be repaired, the ministry's \
    press service said. The plan was announced at a government meeting today. According to him, more than a hundred and fifty \
    facilities will be put into operation by the end of the year, while half of the work has already been completed. The \
    president signed a law aimed at supporting small and medium-sized businesses and raising incomes. The deputy mayor answered \
    journalists' questions and said that new roads and bridges would be built to reduce traffic. Police have detained a \
    suspect, and an investigation is under way. Doctors urged parents to vaccinate their children because the number of flu \
    cases is growing. Snow is expected in the north tomorrow, with rain in the south. A fire broke out in the capital; nobody \
    was hurt. Why have prices risen? I think we should solve this together, he said. Four people were killed in a crash.
    """
  static let englishWords = """
    the of and to in a is that for on it with as was at by be this have from or are not but had has his they which one you were \
    all her she there would their we him been if who will more no out so what up said when new after about over first two how \
    why where year years people government president minister says world million court police against trade
    """
  static let german = """
    In diesem Jahr werden im Land neue Schulen gebaut und alte Gebäude in ländlichen Gebieten saniert, teilte der Pressedienst \
    des Ministeriums mit. Das wurde heute auf einer Sitzung der Regierung bekannt. Nach seinen Worten sollen bis Ende des Jahres \
    mehr als hundertfünfzig Objekte in Betrieb gehen, während die Hälfte der Arbeiten schon abgeschlossen ist. Der Präsident \
    unterzeichnete ein Gesetz, das kleine und mittlere Unternehmen unterstützen soll. Die Polizei hat einen Verdächtigen \
    festgenommen, die Ermittlungen laufen. Ärzte riefen dazu auf, Kinder zu impfen, weil die Zahl der Grippefälle wächst. Morgen \
    wird im Norden Schnee erwartet, im Süden Regen. Warum sind die Preise gestiegen? Wir müssen das gemeinsam lösen, sagte er.
    """
  static let germanWords = """
    der die das und in zu den von mit ist des im für auf ein eine sich dem nicht es auch als an werden aus er hat dass sie nach \
    wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde \
    gegen neue deutschland jahr jahre millionen regierung
    """
  static let french = """
    Cette année, de nouvelles écoles seront construites dans le pays et d'anciens bâtiments seront rénovés dans les zones \
    rurales, a annoncé le service de presse du ministère. Cela a été dit aujourd'hui lors d'une réunion du gouvernement. Selon \
    lui, plus de cent cinquante sites seront mis en service avant la fin de l'année. Le président a signé une loi qui vise à \
    soutenir les petites et moyennes entreprises. La police a arrêté un suspect, une enquête est en cours. Les médecins ont \
    appelé à vacciner les enfants, car le nombre de malades augmente. Demain il neigera dans le nord et il pleuvra dans le sud.
    """
  static let frenchWords = """
    le la les de des du un une et à en est que qui dans pour sur pas ne par plus au aux avec ce se son sa ses il elle nous vous \
    ils ont a été sont mais ou comme après leur entre contre deux ans pays france président ministre
    """
  static let spanish = """
    Este año se construirán nuevas escuelas en el país y se repararán edificios antiguos en zonas rurales, informó el servicio \
    de prensa del ministerio. Así se dijo hoy en una reunión del gobierno. Según sus palabras, más de ciento cincuenta obras \
    entrarán en servicio antes de fin de año. El presidente firmó una ley que busca apoyar a las pequeñas y medianas empresas. La \
    policía detuvo a un sospechoso y la investigación continúa. Los médicos pidieron vacunar a los niños porque crece el número \
    de enfermos. Mañana nevará en el norte y lloverá en el sur. ¿Por qué han subido los precios?
    """
  static let spanishWords = """
    el la los las de del un una y a en es que por para con no se su sus lo al como más pero o este esta son ha han fue entre \
    sobre después contra dos años país españa presidente ministro gobierno millones
    """
}

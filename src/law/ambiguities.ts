import type { Says } from '../language/says.ts'
import { provisions } from './provisions.ts'

/** A place where the text allows two readings, is silent, or is defective: what is read, and what could be read instead. */
export interface Ambiguity {
  readonly number: number
  /** The provisions it concerns; empty where no provision of the catalogue states the defective text. */
  readonly provisions: readonly string[]
  readonly problem: Says
  /** The recommended reading: configuration for a lawyer of the authorized body to confirm, never final. */
  readonly reading: Says
  readonly alternative?: Says
}

/** The ambiguity with this number, 1 to 53. */
export const ambiguity = (number: number): Ambiguity | undefined => ambiguities.find((each) => each.number === number)

const concerned = (number: number): readonly string[] =>
  [...provisions.values()].filter((each) => each.ambiguities.includes(number)).map(({ id }) => id)

const stated: readonly Omit<Ambiguity, 'provisions'>[] = [
  {
    number: 1,
    problem: {
      kk: 'Үш айдың басталуы мен аяқталуы, куәліктің қайта жандануы сипатталмаған.',
      ru: 'Не описаны начало и конец трёх месяцев и возобновление свидетельства.',
      en: 'Start and end of the three months, and revival of the certificate, are not described.',
    },
    reading: {
      kk: 'Шешім күшіне енгенде басталады, тиісті күннің соңында ауыстырылмай аяқталады; кері қайтарып алынбаса немесе мерзімі өтпесе, куәлік келесі түн ортасынан қайта жарамды; аяқталуынан едәуір бұрын қарау тапсырмасы ашылады.',
      ru: 'Начинается со вступления решения в силу, кончается в конце соответствующего дня без переноса; со следующей полуночи свидетельство вновь действует, если не отозвано и не истекло; задача проверки ставится заранее.',
      en: 'Starts when the decision takes effect; ends at the end of the corresponding day, no shift; the certificate is valid again from the next midnight unless revoked or expired; a review task is created well before the end.',
    },
    alternative: {
      kk: 'Тек уәкілетті органның шешімімен жанданады.',
      ru: 'Возобновляется только решением уполномоченного органа.',
      en: 'Revival only by a decision of the authorized body.',
    },
  },
  {
    number: 2,
    problem: {
      kk: '«Бір күн ішінде» делінген, ал басқа жерде «жұмыс күні»; мерзім шешімнен емес, жағдай туындағаннан, яғни бұзушылықтан есептеледі.',
      ru: 'Сказано «в течение одного дня», тогда как в других местах «рабочий день»; счёт — от наступления случаев, то есть от нарушения, до всякого решения.',
      en: '“Within one day” although elsewhere “working day”; counted from the occurrence of the cases, that is from the breach, before any decision exists.',
    },
    reading: {
      kk: 'Тоқтата тұру туралы шешімнен бастап келесі күнтізбелік күннің соңына дейін; жүйе бірден өзі жариялайды, бұзушылық күні де көрсетіледі.',
      ru: 'От решения о приостановлении до конца следующего календарного дня; система публикует сразу сама; дата нарушения тоже показывается.',
      en: 'From the suspension decision to the end of the next calendar day; the system publishes at once by itself; the date of the breach is shown as well.',
    },
    alternative: {
      kk: 'Бір жұмыс күні; 24 сағат; 15 сәуірден кейінгі күннен бастап.',
      ru: 'Один рабочий день; 24 часа; со дня после 15 апреля.',
      en: 'One working day; 24 hours; from the day after 15 April.',
    },
  },
  {
    number: 3,
    problem: {
      kk: 'Тоқтата тұрудың қолданыстағы лицензияларға, жинауға және міндеттерге әсері айтылмаған.',
      ru: 'Не сказано, как приостановление влияет на действующие лицензии, сбор и обязанности.',
      en: 'The effect of suspension on existing licences, on collecting and on duties is not stated.',
    },
    reading: {
      kk: 'Тек аккредиттеуге тәуелді әрекеттер бұғатталады (шартсыз құқық иеленушілер үшін жинау және оларды қамтитын жаңа лицензиялар); барлық міндеттер мен төлемдер жалғасады.',
      ru: 'Блокируется только зависящее от аккредитации (сбор для не заключивших договор и новые лицензии с ними); все обязанности и выплаты продолжаются.',
      en: 'Only what depends on accreditation is blocked (collecting for non-members, new licences covering them); all duties and payouts continue.',
    },
    alternative: {
      kk: 'Барлық лицензиялау бұғатталады.',
      ru: 'Блокируется всякое лицензирование.',
      en: 'All licensing is blocked.',
    },
  },
  {
    number: 4,
    problem: {
      kk: 'Өтінішті шешу мерзімі жоқ; жалпы немесе қызмет мерзімі (он бес жұмыс күні) комиссия отырысын отыз жұмыс күні бұрын жариялаудан қысқа.',
      ru: 'Срока решения по заявлению нет; общий или услуговый срок (пятнадцать рабочих дней) короче объявления заседания за тридцать рабочих дней.',
      en: 'No time limit for deciding an application; the general or service term (fifteen working days) is shorter than the thirty-working-day announcement of the meeting.',
    },
    reading: {
      kk: 'Комиссия отырыстарының тұрақты жарияланған күнтізбесі жүргізіледі; әр өтінішке расталған қызмет мерзімі қолданылады; қайшылық туралы ескертіледі.',
      ru: 'Вести постоянный опубликованный календарь заседаний; к каждому заявлению применять подтверждённый срок услуги; предупреждать о конфликте.',
      en: 'Keep a standing, published calendar of commission meetings; apply the confirmed service term per application; warn of the conflict.',
    },
    alternative: {
      kk: 'Мерзім отырысқа дейін тоқтатыла тұрады.',
      ru: 'Срок приостанавливается до заседания.',
      en: 'The term is suspended until the meeting.',
    },
  },
  {
    number: 5,
    problem: {
      kk: 'Қағидалар Заңнан уәкілетті органның қолда жоқ актілеріне көшкен.',
      ru: 'Правила перенесены из Закона в акты уполномоченного органа, которых нет в распоряжении.',
      en: 'The rules moved from the Law to acts of the authorized body that are not at hand.',
    },
    reading: {
      kk: 'Өтініш мазмұны, біліктілік өлшемдері, кворум, шешім қабылдау қағидалары және куәлік мерзімі — нұсқалары бар баптау.',
      ru: 'Содержание заявления, квалификационные критерии, кворум, правила решения и срок свидетельства — версионируемая настройка.',
      en: 'Application contents, qualification criteria, quorum, decision rules and certificate term are versioned configuration.',
    },
  },
  {
    number: 6,
    problem: {
      kk: 'Жариялау немесе хабарлау күнінің есепке кіретіні белгісіз.',
      ru: 'Неясно, считается ли день размещения или уведомления.',
      en: 'It is unclear whether the day of posting or notice counts.',
    },
    reading: {
      kk: 'Қатаң: арада толық N жұмыс күні болады (екі оқуда да қауіпсіз); тек жұмсақ шектен төмен болса бас тартылады, екеуінің арасында ескертіледі.',
      ru: 'Строго: между ними N полных рабочих дней (безопасно при обоих прочтениях); отказ только ниже мягкого предела, между ними — предупреждение.',
      en: 'Strict: N full working days between (safe under both readings); refused only below the lax limit, a warning between the two.',
    },
    alternative: {
      kk: 'Жариялау күні есепке кіреді.',
      ru: 'День размещения считается.',
      en: 'The posting day counts.',
    },
  },
  {
    number: 7,
    problem: {
      kk: 'Тек бас тартуға шағым жасау аталған.',
      ru: 'Обжалование названо только для отказа.',
      en: 'Only refusal is named as open to appeal.',
    },
    reading: {
      kk: 'Әр қолайсыз шешімде жалпы әкімшілік құқық бойынша шағым жасау туралы ақпарат болады.',
      ru: 'Каждое неблагоприятное решение содержит сведения об обжаловании по общему административному праву.',
      en: 'Every adverse decision carries appeal information under general administrative law.',
    },
  },
  {
    number: 8,
    problem: {
      kk: 'Жариялау мерзімі белгіленбеген.',
      ru: 'Срок публикации не установлен.',
      en: 'No term for publication is stated.',
    },
    reading: {
      kk: '46-баптың 12) тармақшасына ұқсас он жұмыс күндік мақсат — ішкі мақсат ретінде көрсетіледі, ешқашан заң бұзушылық емес.',
      ru: 'Цель — десять рабочих дней по аналогии с подпунктом 12) статьи 46; показывается как внутренняя цель, никогда как нарушение закона.',
      en: 'A target of ten working days by analogy with article 46, subparagraph 12, shown as an internal target, never as a statutory breach.',
    },
    alternative: {
      kk: 'Дереу.',
      ru: 'Немедленно.',
      en: 'Immediately.',
    },
  },
  {
    number: 9,
    problem: {
      kk: 'Бір факті (кешіктірілген жылдық есеп) міндетті тоқтата тұруға да, ықтимал кері қайтарып алуға да әкеледі.',
      ru: 'Один факт (просрочка годового отчёта) ведёт и к обязательному приостановлению, и к возможному отзыву.',
      en: 'The same fact (late annual report) leads to mandatory suspension and to possible revocation.',
    },
    reading: {
      kk: 'Алдымен тоқтата тұру; кері қайтарып алу ісі тек адамның шешімімен ашылады (қайталау немесе тоқтата тұру соңына дейін түзетпеу).',
      ru: 'Сначала приостановить; дело об отзыве открывается только решением человека (повтор или неустранение к концу приостановления).',
      en: 'Suspend first; a revocation case opens only by human decision (repetition, or no cure by the end of the suspension).',
    },
    alternative: {
      kk: 'Тікелей кері қайтарып алу.',
      ru: 'Прямой отзыв.',
      en: 'Direct revocation.',
    },
  },
  {
    number: 10,
    problem: {
      kk: 'Бір жерде «жалған», екінші жерде «көрінеу жалған».',
      ru: 'В одном месте «недостоверные», в другом «заведомо ложные».',
      en: '“False” in one place, “knowingly false” in the other.',
    },
    reading: {
      kk: 'Анықталған факт пен кінә нысаны бөлек жазылады; тоқтата тұру үшін «көрінеу» қажет.',
      ru: 'Установленный факт и умысел хранятся отдельно; для приостановления нужно «заведомо».',
      en: 'The finding and the mental element are stored separately; suspension needs “knowingly”.',
    },
  },
  {
    number: 11,
    problem: {
      kk: 'Кері қайтарып алу тәртібі (кім, комиссия керек пе, тыңдау, күшіне ену күні) сипатталмаған.',
      ru: 'Процедура отзыва (кто, нужна ли комиссия, заслушивание, дата действия) не описана.',
      en: 'The procedure of revocation (who, commission or not, hearing, date of effect) is not described.',
    },
    reading: {
      kk: 'Уәкілетті орган шешеді; тыңдау мен уәждер міндетті; шешімде көрсетілген күннен күшіне енеді.',
      ru: 'Решает уполномоченный орган; заслушивание и мотивы обязательны; действует с даты, указанной в решении.',
      en: 'The authorized body decides; a hearing and reasons are mandatory; effect on the date stated in the decision.',
    },
    alternative: {
      kk: 'Комиссия қорытындысы қажет.',
      ru: 'Нужно заключение комиссии.',
      en: 'A conclusion of the commission is needed.',
    },
  },
  {
    number: 12,
    problem: {
      kk: '46-баптың кез келген, тіпті ұсақ міндеті де негіз болады.',
      ru: 'Любая, даже малая обязанность статьи 46 — основание.',
      en: 'Any duty of article 46, however small, is a ground.',
    },
    reading: {
      kk: 'Бұзушылықтар ауырлығымен тіркеледі; уәкілетті орган белгілеген шектен төмен іс автоматты түрде ашылмайды.',
      ru: 'Нарушения записываются с тяжестью; ниже порога, заданного уполномоченным органом, дело само не открывается.',
      en: 'Breaches are logged with gravity; no automatic case below a threshold set by the authorized body.',
    },
  },
  {
    number: 13,
    problem: {
      kk: 'Ең төмен мөлшерлемелер бір жерде «Үкімет белгілеген», басқа жерде — уәкілетті орган.',
      ru: 'Минимальные ставки в одном месте «установлены Правительством», в другом — уполномоченным органом.',
      en: 'Minimum rates “established by the Government” in one place, by the authorized body in others.',
    },
    reading: {
      kk: 'Шарт күніндегі уәкілетті органның актісі қолданылады; ескі шарттар үшін Үкіметтің бұрынғы мөлшерлемелері сақталады.',
      ru: 'Применяется акт уполномоченного органа на дату договора; для старых договоров — прежние ставки Правительства.',
      en: 'The authorized body’s act in force at the contract date is used; older Government rates stay for old contracts.',
    },
  },
  {
    number: 14,
    problem: {
      kk: 'Қай күн: ұйымның шешімі, уәкілетті органның алуы, таратудың тіркелуі.',
      ru: 'Какая дата: решение организации, получение уполномоченным органом, регистрация ликвидации.',
      en: 'Which date: the organization’s decision, receipt by the authorized body, or registration of the liquidation.',
    },
    reading: {
      kk: 'Ерікті қайтару — уәкілетті орган шешімді алған күн; тарату — заңды тұлғалар тізіліміндегі жазба.',
      ru: 'Добровольный возврат — день получения решения уполномоченным органом; ликвидация — запись в реестре юридических лиц.',
      en: 'Voluntary return: receipt of the decision by the authorized body; liquidation: the entry in the register of legal entities.',
    },
    alternative: {
      kk: 'Ұйым шешімінің күні.',
      ru: 'День решения организации.',
      en: 'The date of the organization’s decision.',
    },
  },
  {
    number: 15,
    problem: {
      kk: '«Бір ай ішінде»: ай ма, әлде отыз күн бе, ауыстырыла ма.',
      ru: '«В течение месяца»: месяц или тридцать дней, есть ли перенос.',
      en: '“Within a month”: a month or thirty days, shifted or not.',
    },
    reading: {
      kk: 'Күнтізбелік ай (CC-3) және ауыстыру (CC-5).',
      ru: 'Календарный месяц (CC-3) с переносом (CC-5).',
      en: 'A calendar month (CC-3) with the shift (CC-5).',
    },
    alternative: {
      kk: 'Күнтізбелік отыз күн.',
      ru: 'Тридцать календарных дней.',
      en: 'Thirty calendar days.',
    },
  },
  {
    number: 16,
    problem: {
      kk: '«Бір ғана ұйым»: жалпы ма, әлде әр құқық немесе сала бойынша ма.',
      ru: '«Только одной организации»: вообще или по каждому праву либо сфере.',
      en: '“Only one organization”: in total, or per right or area.',
    },
    reading: {
      kk: 'Жалпы: екінші қолданыстағы шарттан бас тартылады; қабаттаспайтын кезекті шарттарға рұқсат.',
      ru: 'Вообще: второй действующий договор отклоняется; последовательные без наложения допустимы.',
      en: 'In total: a second active contract is refused; successive contracts without overlap are allowed.',
    },
    alternative: {
      kk: 'Құқықтардың әр санаты бойынша бір ұйым.',
      ru: 'Одна по каждой категории прав.',
      en: 'One per category of rights.',
    },
  },
  {
    number: 17,
    problem: {
      kk: 'Салық кодексінің 166-бабына сілтеме ескірген болуы мүмкін: 2026 жылдан жаңа кодекс қолданылады.',
      ru: 'Ссылка на статью 166 Налогового кодекса может быть устаревшей: с 2026 года действует новый кодекс.',
      en: 'The reference to article 166 of the Tax Code may be stale: a new code applies from 2026.',
    },
    reading: {
      kk: 'Автоматты түрде қолданылмайды; заңгер тексереді.',
      ru: 'Автоматически не применяется; проверяет юрист.',
      en: 'No enforcement; a legal check.',
    },
  },
  {
    number: 18,
    problem: {
      kk: 'Пайдаланушылар «санаты» неден құралатыны айтылмаған.',
      ru: 'Не сказано, что образует «категорию» пользователей.',
      en: 'What makes a “category” of users is not said.',
    },
    reading: {
      kk: 'Санаттар — жалпы жиналыс бекіткен дерек; әр лицензия біреуіне сілтейді.',
      ru: 'Категории — данные, утверждённые общим собранием; лицензия указывает одну из них.',
      en: 'Categories are data approved by the general meeting; a licence points to one.',
    },
  },
  {
    number: 19,
    problem: {
      kk: 'Жиырма пайыздың негізі мен кезеңі: әр бөлу ме, жыл ма; аудит шығындары кіре ме.',
      ru: 'База и период двадцати процентов: каждое распределение или год; входят ли затраты на аудит.',
      en: 'Base and period of the twenty percent: each distribution or the year; are audit costs in.',
    },
    reading: {
      kk: 'Әр бөлу бойынша ескертіледі, есепті жыл бойынша жинақтап бұғатталады; аудит шығындары ішінде.',
      ru: 'По каждому распределению — предупреждение, нарастающим итогом за отчётный год — запрет; затраты на аудит внутри.',
      en: 'Checked per distribution (warning) and cumulatively per reporting year (block); audit costs inside.',
    },
    alternative: {
      kk: 'Тек жыл бойынша.',
      ru: 'Только за год.',
      en: 'Yearly only.',
    },
  },
  {
    number: 20,
    problem: {
      kk: 'Мәлімет енгізу тәртібі мен нысаны қолда жоқ; жиілігі белгісіз.',
      ru: 'Порядок и форма внесения недоступны; частота неизвестна.',
      en: 'Order and form of the entry are not available; the frequency is unknown.',
    },
    reading: {
      kk: 'Әр бөлумен бірге енгізіледі; нысан — нұсқалары бар схема.',
      ru: 'Вносить при каждом распределении; форма — версионируемая схема.',
      en: 'Entered with each distribution; the form is a versioned schema.',
    },
    alternative: {
      kk: 'Тоқсан сайын.',
      ru: 'Ежеквартально.',
      en: 'Quarterly.',
    },
  },
  {
    number: 21,
    problem: {
      kk: 'Уәкілетті орган платформа субъектісі емес, бірақ ол арқылы есептер алады.',
      ru: 'Уполномоченный орган не субъект платформы, но получает через неё отчёты.',
      en: 'The authorized body is no platform subject yet receives filings through it.',
    },
    reading: {
      kk: 'Жеке қадағалаушы рөлі: 46–48-2-баптармен шектелген, журналы жүргізілетін оқу құқығы.',
      ru: 'Отдельная роль надзора: чтение с журналом, ограниченное статьями 46–48-2.',
      en: 'A separate supervisor role with logged read access limited to articles 46 to 48-2.',
    },
  },
  {
    number: 22,
    problem: {
      kk: 'Аудиовизуалды шығарма шығарушылардың 26-баптың 1-тармағында құқығы бар, бірақ 40/30/30 бөлісінде үлесі жоқ; 4-сала сараптама ұйымының міндетімен қабаттасады.',
      ru: 'Производители аудиовизуальных произведений управомочены пунктом 1 статьи 26, но не имеют доли в 40/30/30; сфера 4 пересекается с экспертной организацией.',
      en: 'Producers of audiovisual works are entitled in article 26, paragraph 1 but have no share in 40/30/30; area 4 overlaps with the expert organization.',
    },
    reading: {
      kk: '26-баптың 4-тармағы сөзбе-сөз қолданылады; олқылық туралы хабарланады.',
      ru: 'Следовать пункту 4 статьи 26 буквально; сообщить о пробеле.',
      en: 'Article 26, paragraph 4 is followed literally; the gap is reported.',
    },
    alternative: {
      kk: 'Үлес авторлардың қырық пайызының ішінде.',
      ru: 'Доля внутри сорока процентов авторов.',
      en: 'A share inside the authors’ forty percent.',
    },
  },
  {
    number: 23,
    problem: {
      kk: '«Атап айтқанда» сөзі салалар тізбесін ашық қалдырады.',
      ru: 'Слова «в частности» оставляют перечень сфер открытым.',
      en: '“In particular” leaves the list of areas open.',
    },
    reading: {
      kk: 'Тек тізбедегі салалар аккредиттеледі.',
      ru: 'Аккредитуются только перечисленные сферы.',
      en: 'Only listed areas are accredited.',
    },
  },
  {
    number: 24,
    problem: {
      kk: 'Куәліктің мерзімі мен нысаны құжаттарда жоқ.',
      ru: 'Срока и формы свидетельства в документах нет.',
      en: 'Term and form of the certificate are not in the documents.',
    },
    reading: {
      kk: 'Қолданылу мерзімі шешімнен міндетті өріс ретінде енгізіледі; әдепкі мәні жоқ.',
      ru: 'Срок действия — обязательное поле из решения; значения по умолчанию нет.',
      en: 'The last day of validity is a required field entered from the decision; no default.',
    },
  },
  {
    number: 25,
    problem: {
      kk: 'Тоқсан мен жыл: күнтізбелік пе, жылжымалы ма; жиналған сома ма, тиесілі сома ма.',
      ru: 'Квартал и год: календарные или скользящие; собранное или причитающееся.',
      en: 'Quarter and year: calendar or rolling; collected or due.',
    },
    reading: {
      kk: 'Күнтізбелік; анықталған құқық иеленушіге тиесілі оң қалдық болса, мерзім жүреді.',
      ru: 'Календарные; срок идёт при положительном остатке, причитающемся установленному правообладателю.',
      en: 'Calendar; the clock runs if there is a positive balance due to an identified holder.',
    },
    alternative: {
      kk: 'Жылжымалы.',
      ru: 'Скользящие.',
      en: 'Rolling.',
    },
  },
  {
    number: 26,
    problem: {
      kk: '«Үш жылдан кейін»: бірден қосу міндеті ме, рұқсат па.',
      ru: '«По истечении трёх лет»: обязанность включить сразу или право.',
      en: '“After three years”: a duty to include at once, or permission.',
    },
    reading: {
      kk: 'Үшінші жылдығынан кейінгі күннен қосуға болады; жалпы жиналыс шешкен келесі бөлуге міндетті түрде кіреді.',
      ru: 'Можно включать со дня после третьей годовщины; обязано войти в ближайшее распределение, решённое общим собранием.',
      en: 'Eligible from the day after the third anniversary; must enter the next distribution decided by the general meeting.',
    },
  },
  {
    number: 27,
    problem: {
      kk: 'Мүдделі адам кім және тізілімдердің ашық бөлігі қайсы екені айтылмаған.',
      ru: 'Не сказано, кто заинтересованное лицо и какова открытая часть реестров.',
      en: 'Who counts as an interested party, and the public part of the registers, are not stated.',
    },
    reading: {
      kk: 'Ашық бөлігі ең аз; сәйкестендіргіштер мен байланыс деректері әдепкіде жасырын.',
      ru: 'Открыт минимум; идентификаторы и контакты по умолчанию скрыты.',
      en: 'A public minimum; identifiers and contacts hidden by default.',
    },
    alternative: {
      kk: 'Бәрі ашық.',
      ru: 'Всё открыто.',
      en: 'Everything public.',
    },
  },
  {
    number: 28,
    problem: {
      kk: 'Он жұмыс күнінің неден басталатыны айтылмаған.',
      ru: 'Не сказано, от чего считать десять рабочих дней.',
      en: 'What the ten working days run from is missing.',
    },
    reading: {
      kk: 'Тиісінше тіркелген, жасалған, қабылданған күннен бастап.',
      ru: 'Соответственно от регистрации, заключения, принятия.',
      en: 'From registration, conclusion and adoption respectively.',
    },
    alternative: {
      kk: 'Хаттамаға қол қойылған күннен бастап.',
      ru: 'От подписания протокола.',
      en: 'From signing of the minutes.',
    },
  },
  {
    number: 29,
    problem: {
      kk: 'Бір шарттарға он және бес жұмыс күні белгіленген.',
      ru: 'Для одних и тех же договоров десять и пять рабочих дней.',
      en: 'Ten and five working days for the same agreements.',
    },
    reading: {
      kk: 'Бес (CC-10).',
      ru: 'Пять (CC-10).',
      en: 'Five (CC-10).',
    },
    alternative: {
      kk: 'Заң басым: он.',
      ru: 'Закон имеет приоритет: десять.',
      en: 'The Law prevails: ten.',
    },
  },
  {
    number: 30,
    problem: {
      kk: 'Екі жылдың неден басталатыны айтылмаған.',
      ru: 'Не сказано, от чего считать два года.',
      en: 'What the two years run from is missing.',
    },
    reading: {
      kk: 'Алдыңғы есеп бекітілген күннен бастап; әр қаржы жылы қамтылуға тиіс.',
      ru: 'От утверждения предыдущего отчёта; каждый финансовый год должен быть охвачен.',
      en: 'From approval of the previous report; every financial year must be covered.',
    },
    alternative: {
      kk: 'Күнтізбелік екі жылдық кезеңдер.',
      ru: 'Календарные двухлетние периоды.',
      en: 'Calendar two-year blocks.',
    },
  },
  {
    number: 31,
    problem: {
      kk: '«Құқық иеленушілерге жалпыға қолжетімді» деген түсініксіз.',
      ru: 'Неясно «общедоступны для правообладателей».',
      en: '“Publicly available to copyright holders” is unclear.',
    },
    reading: {
      kk: 'Жүйеге кірмей-ақ жалпыға ашық.',
      ru: 'Открыто без входа.',
      en: 'Public without login.',
    },
    alternative: {
      kk: 'Құқық иеленушілерге кіру арқылы.',
      ru: 'По входу для правообладателей.',
      en: 'Login for holders.',
    },
  },
  {
    number: 32,
    problem: {
      kk: 'Заң шарты жоқ құқық иеленушілер туралы, бұйрық «құқық иеленуші» туралы айтады.',
      ru: 'Закон говорит о правообладателях без договора, приказ — о «правообладателе».',
      en: 'The Law speaks of holders without a contract, the Order of “the owner”.',
    },
    reading: {
      kk: 'Алып тастау екеуіне де ұсынылады; мүшелер үшін — шарт бойынша сол үш айлық ішінара бас тарту.',
      ru: 'Исключение доступно обоим; для членов — частичный отзыв по договору с теми же тремя месяцами.',
      en: 'Exclusion is offered to both; for members it is a partial withdrawal under contract with the same three months.',
    },
    alternative: {
      kk: 'Тек мүше еместерге.',
      ru: 'Только не членам.',
      en: 'Non-members only.',
    },
  },
  {
    number: 33,
    problem: {
      kk: 'Екінші бөлік аудит қағидасының қайталануы, сондықтан «екінші бөлікте көрсетілген мерзім» қате мәтінге сілтейді.',
      ru: 'Часть вторая повторяет правило об аудите, поэтому «срок, указанный в части второй», отсылает не туда.',
      en: 'The second part is a duplicate of the audit rule, so “the period specified in part two” points to the wrong text.',
    },
    reading: {
      kk: 'Қайталану ескерілмейді; «екінші бөлік» — үш ай.',
      ru: 'Повтор отбрасывается; «часть вторая» — это три месяца.',
      en: 'The duplicate is dropped; “part two” means the three months.',
    },
  },
  {
    number: 34,
    problem: {
      kk: '«Үш ай өткенде» — ең кеш пе, ең ерте сәт пе.',
      ru: '«По истечении трёх месяцев» — самый поздний или самый ранний момент.',
      en: '“Upon expiry of three months”: the latest or the earliest moment.',
    },
    reading: {
      kk: 'Үш айдан кейінгі алғашқы түн ортасында күшіне енеді; келісіммен ертерек болады.',
      ru: 'Действует с первой полуночи после трёх месяцев; раньше — по соглашению.',
      en: 'Takes effect at the first midnight after the three months; earlier by agreement.',
    },
    alternative: {
      kk: 'Одан ерте емес.',
      ru: 'Не раньше.',
      en: 'Not before.',
    },
  },
  {
    number: 35,
    problem: {
      kk: '15 сәуір демалыс күніне түскенде.',
      ru: '15 апреля приходится на выходной.',
      en: '15 April falls on a day off.',
    },
    reading: {
      kk: 'Келесі жұмыс күні орындауға болады; еске салу алдыңғы соңғы жұмыс күнін нысанаға алады.',
      ru: 'Можно исполнить в следующий рабочий день; напоминание целит в последний рабочий день до него.',
      en: 'The act may be done on the next working day; the reminder aims at the last working day before.',
    },
    alternative: {
      kk: 'Күн өзгермейді.',
      ru: 'Дата неподвижна.',
      en: 'An absolute date.',
    },
  },
  {
    number: 36,
    problem: {
      kk: 'Нотариат немесе мөр мен электрондық тапсыру арасындағы қайшылық.',
      ru: 'Нотариус или печать против электронной подачи.',
      en: 'Notary or seal against electronic filing.',
    },
    reading: {
      kk: 'Расталғанға дейін басшының электрондық қолтаңбасы және мөр басылған көшірме қоса жүктеледі.',
      ru: 'До подтверждения — электронная подпись руководителя и загруженная копия с печатью.',
      en: 'Electronic signature of the head plus an uploaded sealed copy, until confirmed.',
    },
    alternative: {
      kk: 'Тек қолтаңба.',
      ru: 'Только подпись.',
      en: 'Signature only.',
    },
  },
  {
    number: 37,
    problem: {
      kk: 'Уәкілетті органның сұрау салуына жауап беру мерзімі жоқ.',
      ru: 'Нет срока ответа на запрос уполномоченного органа.',
      en: 'No term to answer a request of the authorized body.',
    },
    reading: {
      kk: 'Мерзім әр сұрау салуда көрсетіледі; әдепкі мән — баптау, заң емес.',
      ru: 'Срок указывается в каждом запросе; значение по умолчанию — настройка, не закон.',
      en: 'The term is stated in each request; a default is a parameter, not law.',
    },
  },
  {
    number: 38,
    problem: {
      kk: 'Қай пайдаланушыларға қолданылады; платформадан тыс шарттар; санкция.',
      ru: 'К каким пользователям относится; договоры вне платформы; санкция.',
      en: 'Which users it applies to; contracts not on the platform; the sanction.',
    },
    reading: {
      kk: 'Барлық жаңа шарттар; ескілері сканерленген көшірме түрінде көшіріледі.',
      ru: 'Все новые договоры; старые переносятся скан-копиями.',
      en: 'All new contracts; old ones migrate as scans.',
    },
  },
  {
    number: 39,
    problem: {
      kk: '9-баптың 1-тармағының мәтіні қазіргі ме, әлде 2027 жылғы ма — белгісіз.',
      ru: 'Неясно, напечатан ли в пункте 1 статьи 9 нынешний текст или текст 2027 года.',
      en: 'It is unclear whether the printed article 9, paragraph 1 is the present or the 2027 wording.',
    },
    reading: {
      kk: 'Уәкілетті органның тәртіп белгілеу өкілеттігі бар деп саналады; 2027 жылғы мерзім — баптау.',
      ru: 'Считать полномочие установить порядок существующим; срок 2027 года — настройка.',
      en: 'The power of the authorized body to set the procedure is treated as existing; the 2027 term is configuration.',
    },
  },
  {
    number: 40,
    problem: {
      kk: '9-1-бап 2027 жылғы 1 қаңтардан алып тасталады: одан кейін заңда мерзім жоқ.',
      ru: 'Статья 9-1 исключена с 1 января 2027 года: после этого законного срока нет.',
      en: 'Article 9-1 is excluded from 1 January 2027: no statutory term afterwards.',
    },
    reading: {
      kk: 'Бұрын түскен өтініштерге CC-9; кейін — уәкілетті орган қағидаларындағы мерзім, расталғанша бос.',
      ru: 'К поступившим ранее — CC-9; после — срок правил уполномоченного органа, до подтверждения пустой.',
      en: 'CC-9 for applications received before; after that the term set by the authorized body’s rules, empty until confirmed.',
    },
    alternative: {
      kk: 'Мерзім 1 қаңтарда тоқтайды.',
      ru: 'Срок отпадает 1 января.',
      en: 'The term lapses on 1 January.',
    },
  },
  {
    number: 41,
    problem: {
      kk: '«Түскен күннен кейінгі» және «түскен күннен бастап»; жұмыс уақытынан тыс және демалыс күндері түскен өтініштер.',
      ru: '«Следующего за днём поступления» и «со дня поступления»; подача после часов и в выходные.',
      en: '“Following the day of receipt” against “from the date of receipt”; filings after hours or on days off.',
    },
    reading: {
      kk: 'Бірдей есептеледі (CC-1); CC-7.',
      ru: 'Считать одинаково (CC-1); CC-7.',
      en: 'Same computation (CC-1); CC-7.',
    },
    alternative: {
      kk: 'Келесі жұмыс күні түскен күн болып есептеледі.',
      ru: 'Днём поступления считается следующий рабочий день.',
      en: 'The next working day is the day of receipt.',
    },
  },
  {
    number: 42,
    problem: {
      kk: '«Қабылдаудан бас тарту» мен «қызмет көрсетуден бас тарту» арасындағы айырмашылық.',
      ru: '«Отказ в приёме» против «отказа в оказании услуги».',
      en: '“Refuse to accept” against “refuse to render”.',
    },
    reading: {
      kk: 'Екі бөлек нөмірленген нәтиже: қабылданбады (жетіспейтіндер тізбесі, қайта беруге болады) және бас тартылды (уәжделген, шағым белгісімен); екеуі де бір жұмыс күні ішінде.',
      ru: 'Два отдельных нумерованных исхода: не принято (список недостающего, можно подать вновь) и отказано (мотивированно, с порядком обжалования); оба в течение одного рабочего дня.',
      en: 'Two distinct numbered outcomes: not accepted (list of missing items, may refile) and refused (reasoned, with appeal note); both inside the one working day.',
    },
    alternative: {
      kk: 'Екеуі де бас тарту.',
      ru: 'Оба считать отказом.',
      en: 'Treat both as refusal.',
    },
  },
  {
    number: 43,
    problem: {
      kk: 'Цифрлық кодекске байланысты; күні құжаттардан тыс.',
      ru: 'Привязано к Цифровому кодексу; даты в документах нет.',
      en: 'Tied to the Digital Code; the date is outside the documents.',
    },
    reading: {
      kk: 'Күн — баптау; бос болса, қолданыста емес.',
      ru: 'Дата — параметр; пусто — не действует.',
      en: 'The date is a parameter; empty means not in force.',
    },
  },
  {
    number: 44,
    problem: {
      kk: 'Тоқсан бес пайыз — баға емес, жеңілдік.',
      ru: 'Девяносто пять процентов — скидка, а не цена.',
      en: 'The benefit of ninety-five percent is the discount, not the price.',
    },
    reading: {
      kk: 'Бес пайызы төленеді.',
      ru: 'Уплачивается пять процентов.',
      en: 'Five percent is paid.',
    },
  },
  {
    number: 45,
    problem: {
      kk: '«Заң қолданысқа енгізілгенге дейін»: 1996 ма, 2026 ма; мерзімі жоқ.',
      ru: '«До введения Закона в действие»: 1996 или 2026; срока нет.',
      en: '“Before enforcement of the Law”: 1996 or 2026; no term.',
    },
    reading: {
      kk: '2026 жылғы 25 қаңтарға дейін жасалған шарттар; ішкі мақсат.',
      ru: 'Договоры, заключённые до 25 января 2026 года; внутренняя цель.',
      en: 'Contracts concluded before 25 January 2026; an internal target.',
    },
  },
  {
    number: 46,
    problem: {
      kk: 'Құқық иеленуші мен ұйымның жазбалары қайшы келуі мүмкін.',
      ru: 'Записи правообладателя и организации могут противоречить.',
      en: 'Entries by holder and organization may conflict.',
    },
    reading: {
      kk: 'Екі нұсқа да сақталады, жазба шешілгенше даулы деп белгіленеді.',
      ru: 'Хранятся обе версии, запись помечена как спорная до разрешения.',
      en: 'Both versions are kept, the entry is marked disputed until resolved.',
    },
    alternative: {
      kk: 'Соңғы жазба басым.',
      ru: 'Побеждает последняя запись.',
      en: 'The last writer wins.',
    },
  },
  {
    number: 47,
    problem: {
      kk: '26-тармақтан кейінгі мәтін жоқ.',
      ru: 'Текст после пункта 26 отсутствует.',
      en: 'The text after item 26 is missing.',
    },
    reading: {
      kk: 'Өрістер ойдан шығарылмайды; схема кеңейтіледі.',
      ru: 'Полей не выдумывать; схема расширяема.',
      en: 'No fields are invented; the schema is extensible.',
    },
  },
  {
    number: 48,
    problem: {
      kk: 'Ағылшын аудармасындағы «individuals» — «тұлғалар» дегеннің қатесі.',
      ru: '«Individuals» в английском переводе — ошибка вместо «лица».',
      en: '“Individuals” is a translation slip for “persons”.',
    },
    reading: {
      kk: 'Жеке және заңды тұлғалар.',
      ru: 'Физические и юридические лица.',
      en: 'Natural and legal persons.',
    },
  },
  {
    number: 49,
    problem: {
      kk: '9-2-бапқа ескертпеде кезең-кезеңімен қолданысқа енгізу жасырын тұр.',
      ru: 'Сноска к статье 9-2 скрывает поэтапное введение в действие.',
      en: 'The footnote of article 9-2 hides a staged entry into force.',
    },
    reading: {
      kk: '№ 233-VIII Заңның 2-бабының мәтіні сұратылады.',
      ru: 'Запросить текст статьи 2 Закона № 233-VIII.',
      en: 'The text of article 2 of Law No. 233-VIII is asked for.',
    },
  },
  {
    number: 50,
    problem: {
      kk: 'Аудармада 4) және 5) тармақшалар бірдей «көпшілік алдында орындау» деп оқылады; 4) көрсету құқығы деп аталған.',
      ru: 'В переводе подпункты 4) и 5) оба читаются «публично исполнять»; 4) назван правом показа.',
      en: 'Subparagraphs 4 and 5 both read “perform publicly”; 4 is labelled the right of display.',
    },
    reading: {
      kk: '4) — көпшілікке көрсету, 5) — көпшілік алдында орындау.',
      ru: '4) — публичный показ, 5) — публичное исполнение.',
      en: 'Subparagraph 4 is public display, 5 is public performance.',
    },
  },
  {
    number: 51,
    problem: {
      kk: 'Декомпиляциялау, бейімдеу және модификациялау 2-бапта ескі және жаңа сөздермен екі рет анықталған.',
      ru: 'Декомпилирование, адаптация и модификация определены в статье 2 дважды, старыми и новыми словами.',
      en: 'Decompiling, adaptation and modification are defined twice in article 2, in old and new words.',
    },
    reading: {
      kk: '15-2)–15-4) тармақшалар қолданылады.',
      ru: 'Применять подпункты 15-2)–15-4).',
      en: 'Subparagraphs 15-2 to 15-4 are used.',
    },
  },
  {
    number: 52,
    problem: {
      kk: '5-салада бір ұйым «осы ұйымдар арасындағы келісімге сәйкес» жинайды; келісім болмаса не болатыны айтылмаған.',
      ru: 'В сфере 5 собирает одна организация «по соглашению между ними»; что при отсутствии соглашения, не сказано.',
      en: 'In area 5 one organization collects “in accordance with the agreement between these organizations”; what if there is none.',
    },
    reading: {
      kk: 'Жинау аккредиттелген ұйымда қалады; бірнешеуі аккредиттеліп, келісім болмаса, уәкілетті органға тапсырма ашылады.',
      ru: 'Сбор остаётся у аккредитованной; если их несколько и соглашения нет — задача уполномоченному органу.',
      en: 'Collection stays with the accredited organization; a task for the authorized body opens when more than one is accredited and no agreement is filed.',
    },
  },
  {
    number: 53,
    problem: {
      kk: 'Қай есептер жарияланады: уәкілетті органға жіберілгеннің бәрі ме, жылдық есеп пе.',
      ru: 'Какие отчёты публикуются: все направленные или годовой.',
      en: 'Which reports must be published: all sent to the authorized body, or the annual one.',
    },
    reading: {
      kk: '47-баптың 1-тармағындағы жылдық құжаттар; 2-тармақ бойынша сұрау салуға жауаптар жарияланбайды.',
      ru: 'Годовые документы пункта 1 статьи 47; ответы на запросы по пункту 2 не публикуются.',
      en: 'The annual documents of article 47, paragraph 1; answers to requests under paragraph 2 are not published.',
    },
    alternative: {
      kk: 'Барлығы.',
      ru: 'Все.',
      en: 'All.',
    },
  },
]

/** The 53 ambiguities, gaps and defects, by number. */
export const ambiguities: readonly Ambiguity[] = stated.map((each) => ({
  ...each,
  provisions: concerned(each.number),
}))

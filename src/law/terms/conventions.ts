import type { Says } from '../../language/says.ts'
import type { ConventionId } from './term-rule.ts'

/** A rule of counting that general law supplies, and that stays a parameter until a lawyer confirms it. */
export interface Convention {
  readonly id: ConventionId
  readonly recommended: Says
  readonly alternative?: Says
}

/** CC-1 to CC-14: how terms are counted where the Law states only their length. */
export const conventions: Readonly<Record<ConventionId, Convention>> = {
  'CC-1': {
    id: 'CC-1',
    recommended: {
      kk: 'Оқиға болған күн есепке кірмейді; есеп келесі күннен басталады.',
      ru: 'День события не считается; счёт начинается со следующего дня.',
      en: 'The day of the event is not counted; counting starts the next day.',
    },
    alternative: {
      kk: 'Оқиға күні — бірінші күн.',
      ru: 'День события — первый день.',
      en: 'The day of the event is day 1.',
    },
  },
  'CC-2': {
    id: 'CC-2',
    recommended: {
      kk: 'Жұмыс күні — мереке, ауыстырылған демалыс күні, 7 қаңтар немесе Құрбан айттың бірінші күні емес бес күндік аптаның күні; ресми ауыстырумен жұмыс күні болған күндер есептеледі. Мерзім жергілікті уақытпен 23:59:59-да аяқталады.',
      ru: 'Рабочий день — день пятидневной недели, кроме праздников, перенесённых выходных, 7 января и первого дня Курбан-айта; дни, ставшие рабочими по официальному переносу, считаются. Срок кончается в 23:59:59 местного времени.',
      en: 'A working day is a day of the five-day week that is not a holiday, a substitute day off, 7 January or the first day of Kurban ait; days made working by an official transfer count. The term ends at 23:59:59 local time.',
    },
    alternative: {
      kk: 'Мерзім қабылдайтын мекеменің жұмысы аяқталған сағатта бітеді.',
      ru: 'Срок кончается в час закрытия принимающего учреждения.',
      en: 'The term ends at the closing hour of the receiving office.',
    },
  },
  'CC-3': {
    id: 'CC-3',
    recommended: {
      kk: 'Айлар мен жылдар сол санды күні аяқталады; ондай күн болмаса — айдың соңғы күні.',
      ru: 'Месяцы и годы кончаются в то же число; если его нет — в последний день месяца.',
      en: 'Months and years end on the same day number; if there is none, on the last day of the month.',
    },
    alternative: {
      kk: 'Ай — отыз күн (бұл Заң үшін қате: онда «ай» делінген).',
      ru: 'Месяц — тридцать дней (для этого Закона неверно: в нём «месяц»).',
      en: 'A month is thirty days (wrong for this Law, which says “month”).',
    },
  },
  'CC-4': {
    id: 'CC-4',
    recommended: {
      kk: '«Белгілі күннен кешіктірмей» сол күнді жергілікті уақытпен тұтас қамтиды.',
      ru: '«Не позднее» какой-либо даты — включая всю эту дату, по местному времени.',
      en: '“Not later than” a date includes that whole date, local time.',
    },
  },
  'CC-5': {
    id: 'CC-5',
    recommended: {
      kk: 'Әрекет жасау мерзімінің соңғы күні жұмыс емес күнге түссе, келесі жұмыс күніне ауысады.',
      ru: 'Если последний день срока для действия нерабочий, срок переносится на следующий рабочий день.',
      en: 'When the last day of a term for an act is not a working day, it moves to the next working day.',
    },
    alternative: {
      kk: 'Соңғы күн жұмыс емес күнге түссе де ауыстырылмайды.',
      ru: 'Последний день не переносится, даже если он нерабочий.',
      en: 'The last day does not move, even when it is not a working day.',
    },
  },
  'CC-6': {
    id: 'CC-6',
    recommended: {
      kk: 'Мәртебе мерзімі, сақтау мерзімі немесе құқық иеленушіні қорғайтын кідіріс ауыстырылмайды.',
      ru: 'Срок действия статуса, срок хранения и отсрочка, защищающая правообладателя, не переносятся.',
      en: 'A status period, a retention period or a delay that protects a holder is not shifted.',
    },
    alternative: {
      kk: 'Соңғы күн жұмыс емес күнге түссе, келесі жұмыс күніне ауысады.',
      ru: 'Если последний день нерабочий, он переносится на следующий рабочий день.',
      en: 'When the last day is not a working day, it moves to the next working day.',
    },
  },
  'CC-7': {
    id: 'CC-7',
    recommended: {
      kk: 'Электрондық өтініш келіп түскен күнтізбелік күні алынды деп есептеледі, жұмыс уақытынан тыс және демалыс күндері де.',
      ru: 'Электронная подача считается полученной в календарный день поступления, в том числе после окончания рабочего дня и в выходные.',
      en: 'An electronic filing is received on the calendar date it arrives, also after hours and on days off.',
    },
    alternative: {
      kk: 'Келесі жұмыс күні алынды деп есептеледі.',
      ru: 'Считается полученной в следующий рабочий день.',
      en: 'Received on the next working day.',
    },
  },
  'CC-8': {
    id: 'CC-8',
    recommended: {
      kk: '«Бір күн ішінде» (47-3-бап) — келесі күнтізбелік күннің соңына дейін.',
      ru: '«В течение одного дня» (статья 47-3) — до конца следующего календарного дня.',
      en: '“Within one day” (article 47-3) means by the end of the next calendar day.',
    },
    alternative: {
      kk: 'Бір жұмыс күні; 24 сағат.',
      ru: 'Один рабочий день; 24 часа.',
      en: 'One working day; 24 hours.',
    },
  },
  'CC-9': {
    id: 'CC-9',
    recommended: {
      kk: 'Мерзім басталғандағы қағида нұсқасы бүкіл мерзімге қолданылады.',
      ru: 'Ко всему сроку применяется редакция нормы, действовавшая в его начале.',
      en: 'The rule version in force at the trigger governs the whole term.',
    },
    alternative: {
      kk: 'Мерзім қағидасымен бірге тоқтайды.',
      ru: 'Срок отпадает вместе с нормой.',
      en: 'The term lapses with its rule.',
    },
  },
  'CC-10': {
    id: 'CC-10',
    recommended: {
      kk: 'Бір әрекетке екі қағида болса, ертерек күн қолданылады, екеуі де көрсетіледі.',
      ru: 'При двух нормах об одном действии срок — более ранняя дата, показываются обе.',
      en: 'Two rules on the same act: the earlier date is the due date, both are shown.',
    },
    alternative: {
      kk: 'Заң бұйрықтан басым.',
      ru: 'Закон имеет приоритет над приказом.',
      en: 'The Law prevails over the Order.',
    },
  },
  'CC-11': {
    id: 'CC-11',
    recommended: {
      kk: '«Кемінде N жұмыс күні бұрын» — жариялау күні мен оқиға арасында толық N жұмыс күні.',
      ru: '«Не позднее чем за N рабочих дней» — N полных рабочих дней между днём размещения и событием.',
      en: '“Not later than N working days before” means N full working days between the posting day and the event.',
    },
    alternative: {
      kk: 'Жариялау күні — N күннің бірі.',
      ru: 'День размещения — один из N.',
      en: 'The posting day is one of the N.',
    },
  },
  'CC-12': {
    id: 'CC-12',
    recommended: {
      kk: '«Тоқсанына (жылына) кемінде бір рет» — күнтізбелік тоқсан (жыл) ішінде, алға ауыстырылмайды.',
      ru: '«Не реже раза в квартал (год)» — внутри календарного квартала (года), без переноса вперёд.',
      en: '“At least once a quarter (year)” means inside the calendar quarter (year), no forward shift.',
    },
    alternative: {
      kk: 'Соңғы төлемнен бастап жылжымалы үш (он екі) ай.',
      ru: 'Скользящие три (двенадцать) месяцев от последней выплаты.',
      en: 'Rolling three (twelve) months from the last payout.',
    },
  },
  'CC-13': {
    id: 'CC-13',
    recommended: {
      kk: 'Қорғау мерзімдері — фактіден кейінгі жылдың 1 қаңтарынан бастап тұтас күнтізбелік жылдар.',
      ru: 'Сроки охраны — полные календарные годы с 1 января года, следующего за фактом.',
      en: 'Protection terms are whole calendar years from 1 January of the year after the fact.',
    },
  },
  'CC-14': {
    id: 'CC-14',
    recommended: {
      kk: '«Жарияланған күнінен кейін күнтізбелік N күн өткен соң» — N+1-күннің 00:00-інен бастап қолданыста.',
      ru: '«По истечении N календарных дней после дня опубликования» — действует с 00:00 дня N+1.',
      en: '“Upon expiry of N calendar days after the day of publication” means in force from 00:00 of day N+1.',
    },
    alternative: {
      kk: 'N-күннің 00:00-інен бастап-ақ қолданыста.',
      ru: 'Действует уже с 00:00 дня N.',
      en: 'In force from 00:00 of day N already.',
    },
  },
}

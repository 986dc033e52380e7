import { law } from './citations.ts'
import { endedWithNotice } from './counting.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 32. What an author’s contract says, and what is read into its silence. */
export const article32 = rows([
  {
    id: 'L32.2',
    citation: law('32', { paragraph: '2' }),
    says: {
      kk: 'Шартта мерзім көрсетілмесе, автор шарт жасалған күннен бастап бір жыл өткенде, пайдаланушыға үш ай бұрын жазбаша хабарлап, оны бұза алады.',
      ru: 'Если срок в договоре не указан, автор может расторгнуть его по истечении года со дня заключения, письменно уведомив пользователя за три месяца.',
      en: 'Where the contract states no term, the author may terminate it after one year from its conclusion, with written notice three months before.',
    },
    binds: ['holder', 'user'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: endedWithNotice(1, 3),
  },
  {
    id: 'L32.3',
    citation: law('32', { paragraph: '3' }),
    says: {
      kk: 'Аумақ көрсетілмесе, құқық тек Қазақстан аумағында қолданылады.',
      ru: 'Если территория не указана, право действует только в Казахстане.',
      en: 'Where no territory is stated, the right is limited to Kazakhstan.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L32.4',
    citation: law('32', { paragraph: '4' }),
    says: {
      kk: 'Тікелей берілмеген құқықтар берілмеген болып есептеледі.',
      ru: 'Права, прямо не переданные по договору, считаются непереданными.',
      en: 'Rights not expressly transferred are not transferred.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L32.5',
    citation: law('32', { paragraph: '5' }),
    says: {
      kk: 'Шарт жасалған кезде белгісіз пайдалану тәсілдері шарт нысанасы бола алмайды.',
      ru: 'Неизвестные на момент договора способы использования не могут быть его предметом.',
      en: 'Uses unknown when the contract is made cannot be its subject.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L32.6',
    citation: law('32', { paragraph: '6' }),
    says: {
      kk: 'Сыйақы табыстан пайызбен белгіленеді, бұл мүмкін болмаса ғана — тіркелген сомамен немесе өзге тәсілмен.',
      ru: 'Вознаграждение определяется процентом от дохода, и лишь если это невозможно — фиксированной суммой или иначе.',
      en: 'Remuneration is a percentage of revenue; a fixed sum or another form only where a percentage is impossible.',
    },
    binds: ['holder', 'user'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
  {
    id: 'L32.7',
    citation: law('32', { paragraph: '7' }),
    says: {
      kk: 'Алынған құқықтарды басқа тұлғаларға беру шартта тікелей көзделсе ғана мүмкін.',
      ru: 'Передать полученные права дальше можно, только если это прямо предусмотрено договором.',
      en: 'Rights received may be passed on only if the contract expressly allows it.',
    },
    binds: ['user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L32.8-10',
    citation: law('32', { paragraph: '8–10' }),
    says: {
      kk: 'Болашақ шығармаларға құқық шарт нысанасы бола алмайды (14 және 33-баптардан басқа); болашақ шығармашылықты шектейтін немесе Заңға қайшы талаптар жарамсыз.',
      ru: 'Права на будущие произведения не могут быть предметом договора (кроме статей 14 и 33); условия, ограничивающие будущее творчество или противоречащие Закону, ничтожны.',
      en: 'Rights in future works cannot be a subject (except articles 14 and 33); clauses limiting future creation or contrary to the Law are void.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L32.11',
    citation: law('32', { paragraph: '11' }),
    says: {
      kk: 'Авторлық шарт жазбаша жасалады; мерзімді басылымда пайдалану туралы шарт ауызша жасалуы мүмкін.',
      ru: 'Авторский договор заключается письменно; договор об использовании в периодической печати может быть устным.',
      en: 'An author’s contract is in writing; for periodicals it may be oral.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L32.12-13',
    citation: law('32', { paragraph: '12–13' }),
    says: {
      kk: 'Цифрлық даналарды сатуда және жаппай қолжетімділікте шарттың өзге нысандарына жол беріледі; шартты бұзған тарап залалды өтейді.',
      ru: 'Для цифровых экземпляров и массового доступа допустимы иные формы договора; нарушившая сторона возмещает убытки.',
      en: 'For digital copies and mass access other forms of contract are possible; a party in breach pays damages.',
    },
    binds: ['holder', 'user'],
    kinds: ['JUDGE'],
    inForce: since2026,
  },
])

import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 26. Private copying: allowed without consent, and paid for. */
export const article26 = rows([
  {
    id: 'L26.1',
    citation: law('26', { paragraph: '1' }),
    says: {
      kk: 'Аудиовизуалды шығарманы немесе дыбыс жазбасын табыс алмай жеке мақсатта қайта шығаруға келісімсіз рұқсат етіледі, бірақ авторға, орындаушыға, аудиовизуалды шығарма және фонограмма шығарушыларға сыйақы төленеді.',
      ru: 'Воспроизведение аудиовизуального произведения или звукозаписи в личных целях без дохода допускается без согласия, но с вознаграждением автору, исполнителю, производителям аудиовизуального произведения и фонограммы.',
      en: 'Private copying without income needs no consent but is paid for: author, performer, producer of the audiovisual work and phonogram producer are due remuneration.',
    },
    binds: ['payer', 'holder'],
    kinds: ['RECORD'],
    inForce: inForceBefore,
    ambiguities: [22],
  },
  {
    id: 'L26.2',
    citation: law('26', { paragraph: '2' }),
    says: {
      kk: 'Сыйақыны тізбесі уәкілетті органмен бекітілген жабдық пен материалдық жеткізгіштерді жасаушылар мен импорттаушылар төлейді.',
      ru: 'Вознаграждение платят изготовители и импортёры оборудования и материальных носителей по перечню, утверждённому уполномоченным органом.',
      en: 'The levy is paid by manufacturers and importers of the equipment and carriers on the list approved by the authorized body.',
    },
    binds: ['payer'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
  {
    id: 'L26.3',
    citation: law('26', { paragraph: '3' }),
    says: {
      kk: 'Жеке мақсатта қайта шығару үшін сыйақыны сараптама ұйымы жинайды, бөледі және төлейді.',
      ru: 'Вознаграждение за воспроизведение в личных целях собирает, распределяет и выплачивает экспертная организация.',
      en: 'The expert organization collects, distributes and pays the private-copying remuneration.',
    },
    binds: ['expertOrganization'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
  {
    id: 'L26.4',
    citation: law('26', { paragraph: '4' }),
    says: {
      kk: 'Ол ұйымдар арасында былай бөлінеді: қырық пайызы — авторларға, отыз пайызы — орындаушыларға, отыз пайызы — фонограмма шығарушыларға.',
      ru: 'Оно распределяется между организациями так: сорок процентов — авторам, тридцать — исполнителям, тридцать — производителям фонограмм.',
      en: 'It is distributed among organizations: forty percent for authors, thirty for performers, thirty for phonogram producers.',
    },
    binds: ['expertOrganization'],
    kinds: ['GATE'],
    inForce: since2026,
    ambiguities: [22],
  },
  {
    id: 'L26.5',
    citation: law('26', { paragraph: '5' }),
    says: {
      kk: 'Сыйақы мөлшерін, оны жинау, бөлу және төлеу тәртібін уәкілетті орган белгілейді.',
      ru: 'Размер, порядок сбора, распределения и выплаты вознаграждения устанавливает уполномоченный орган.',
      en: 'The authorized body sets the amount and the order of collection, distribution and payment.',
    },
    binds: ['authorizedBody'],
    kinds: ['RECORD'],
    inForce: since2026,
  },
  {
    id: 'L26.6',
    citation: law('26', { paragraph: '6' }),
    says: {
      kk: 'Экспортталатын жабдық пен жеткізгіштер, сондай-ақ үйде пайдалануға арналмаған кәсіби жабдық үшін сыйақы төленбейді.',
      ru: 'За экспортируемые оборудование и носители и за профессиональное оборудование не для домашнего использования вознаграждение не выплачивается.',
      en: 'No levy is paid on exported goods or on professional equipment not meant for home use.',
    },
    binds: ['payer'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
])

import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { type Row, rows } from './row.ts'

/** A ground on which the authorized body may revoke a certificate; whether it does is for people to decide. */
const ground = (subparagraph: string, row: Omit<Row, 'id' | 'citation' | 'binds'>): Row => ({
  id: `L47-1.${subparagraph}`,
  citation: law('47-1', { subparagraph }),
  binds: ['authorizedBody'],
  ...row,
})

/** Article 47-1. Grounds on which a certificate may be revoked. Ambiguity 11: how, is not described. */
export const article47_1 = rows([
  ground('1', {
    says: {
      kk: 'Аккредиттеуге негіз болған құжаттарда жалған мәлімет анықталса, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано, если в документах, послуживших основанием аккредитации, выявлены недостоверные сведения.',
      en: 'A certificate may be revoked when false information is found in the documents that served as ground for accreditation.',
    },
    kinds: ['JUDGE'],
    inForce: inForceBefore,
    ambiguities: [11],
  }),
  ground('2', {
    says: {
      kk: 'Жылдық есептер мерзімінде ұсынылмаса, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано, если годовые отчёты не представлены в срок.',
      en: 'A certificate may be revoked when annual reports are not submitted in time.',
    },
    kinds: ['JUDGE'],
    inForce: inForceBefore,
    ambiguities: [9, 11],
  }),
  ground('3', {
    says: {
      kk: 'Жылдық есепте жалған мәлімет болса, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано, если годовой отчёт содержит недостоверные сведения.',
      en: 'A certificate may be revoked when an annual report contains false information.',
    },
    kinds: ['JUDGE'],
    inForce: inForceBefore,
    ambiguities: [10, 11],
  }),
  ground('4', {
    says: {
      kk: 'Ұйым коммерциялық қызметпен айналысса, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано при осуществлении коммерческой деятельности.',
      en: 'A certificate may be revoked for commercial activity.',
    },
    kinds: ['JUDGE'],
    inForce: inForceBefore,
    ambiguities: [11],
  }),
  ground('5', {
    says: {
      kk: '46-бапта белгіленген кез келген міндет орындалмаса, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано при невыполнении любой обязанности, установленной статьёй 46.',
      en: 'A certificate may be revoked when any duty of article 46 is not performed.',
    },
    kinds: ['JUDGE'],
    inForce: inForceBefore,
    ambiguities: [11, 12],
  }),
  ground('6', {
    says: {
      kk: 'Сыйақы уақтылы төленбесе, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано при несвоевременной выплате вознаграждения.',
      en: 'A certificate may be revoked for late payment of remuneration.',
    },
    kinds: ['JUDGE'],
    inForce: inForceBefore,
    ambiguities: [11],
  }),
  ground('7', {
    says: {
      kk: 'Жиналған сыйақыны беру үшін авторларды, орындаушыларды, фонограмма шығарушыларды іздестіру шаралары қолданылмаса, куәлік кері қайтарып алынуы мүмкін; ұйым іздестіру журналын жүргізеді.',
      ru: 'Свидетельство может быть отозвано, если не велись поиски авторов, исполнителей, производителей фонограмм для передачи собранного; организация ведёт журнал поисков.',
      en: 'A certificate may be revoked for failure to find authors, performers and phonogram producers to hand over the money; the organization keeps a log of its search.',
    },
    kinds: ['JUDGE', 'RECORD'],
    inForce: inForceBefore,
    ambiguities: [11],
  }),
  ground('8', {
    says: {
      kk: 'Ұйым лауазымды адамдарға кедергі жасағаны немесе нұсқамаларды орындамағаны үшін әкімшілік жауаптылыққа тартылса, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано, если организация привлечена к административной ответственности за воспрепятствование должностным лицам или невыполнение предписаний.',
      en: 'A certificate may be revoked when the organization was brought to administrative responsibility for obstructing officials or ignoring orders.',
    },
    kinds: ['JUDGE'],
    inForce: inForceBefore,
    ambiguities: [11],
  }),
  ground('9', {
    says: {
      kk: 'Белгіленген ең төмен мөлшерлемелерден төмен мөлшерлемелер қолданылса, куәлік кері қайтарып алынуы мүмкін.',
      ru: 'Свидетельство может быть отозвано при применении ставок ниже установленных минимальных.',
      en: 'A certificate may be revoked for applying rates below the established minimum rates.',
    },
    kinds: ['JUDGE', 'GATE'],
    inForce: since2026,
    ambiguities: [11, 13],
  }),
])

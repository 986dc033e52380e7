import { law } from './citations.ts'
import { within } from './counting.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 5. Where copyright applies. */
export const article5 = rows([
  {
    id: 'L5.2',
    citation: law('5', { paragraph: '2' }),
    says: {
      kk: 'Шетелде алғаш жарияланған күннен кейін отыз күн ішінде Қазақстанда жарияланған шығарма Қазақстанда жарияланған болып есептеледі.',
      ru: 'Произведение считается опубликованным в Казахстане, если опубликовано здесь в течение тридцати дней после первого опубликования за рубежом.',
      en: 'A work counts as published in Kazakhstan if it was published there within thirty days of its first publication abroad.',
    },
    binds: ['holder'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: within(30, 'calendarDay', 'publishedAbroad'),
  },
  {
    id: 'L5.1',
    citation: law('5', { paragraph: '1' }),
    says: {
      kk: 'Қорғау Қазақстанда жарияланған немесе бар шығармаларға (азаматтығына қарамастан), азаматтардың шетелдегі шығармаларына, ал шетелдіктерге халықаралық шарттар бойынша қолданылады.',
      ru: 'Охраняются произведения, опубликованные или существующие в Казахстане (независимо от гражданства), произведения граждан за рубежом, а иностранцев — по международным договорам.',
      en: 'Protected are works published or existing in Kazakhstan (any nationality), works of citizens abroad, and works of foreigners under treaties.',
    },
    binds: ['anyone'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
  {
    id: 'L5.3-4',
    citation: law('5', { paragraph: '3–4' }),
    says: {
      kk: 'Автор заңдық факт орын алған мемлекеттің құқығы бойынша айқындалады; шығу елінде немесе Қазақстанда қоғамдық игілікке өткен шығарма қорғалмайды.',
      ru: 'Автор определяется по праву государства, где имел место юридический факт; произведение, перешедшее в общественное достояние в стране происхождения или в Казахстане, не охраняется.',
      en: 'The author is determined by the law of the State of the fact; a work in the public domain in its country of origin or in Kazakhstan is not protected.',
    },
    binds: ['anyone'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])

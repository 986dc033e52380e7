import { law } from './citations.ts'
import { seventyYearsAfter } from './counting.ts'
import { inForceBefore } from './in-force.ts'
import { rows } from './row.ts'

/** Article 28. How long copyright lasts. */
export const article28 = rows([
  {
    id: 'L28.1',
    citation: law('28', { paragraph: '1' }),
    says: {
      kk: 'Авторлық құқық автордың бүкіл өмірінде және ол қайтыс болғаннан кейін жетпіс жыл бойы қолданылады.',
      ru: 'Авторское право действует в течение жизни автора и семидесяти лет после его смерти.',
      en: 'Copyright lasts for the life of the author and seventy years after death.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('died'),
  },
  {
    id: 'L28.2',
    citation: law('28', { paragraph: '2' }),
    says: {
      kk: 'Авторлық, атқа құқық және автордың беделін қорғау құқығы мерзімсіз қорғалады.',
      ru: 'Авторство, право на имя и право на защиту репутации автора охраняются бессрочно.',
      en: 'Authorship, the right to a name and the protection of the author’s reputation are perpetual.',
    },
    binds: ['anyone'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L28.4',
    citation: law('28', { paragraph: '4' }),
    says: {
      kk: 'Анонимді немесе бүркеншік атпен жарияланған шығармаға құқық заңды жария етілгеннен кейін жетпіс жыл қолданылады; осы уақытта автор анықталса, 1-тармақ қолданылады.',
      ru: 'На произведение, обнародованное анонимно или под псевдонимом, право действует семьдесят лет после правомерного обнародования; если автор за это время раскрыт, применяется пункт 1.',
      en: 'In an anonymous or pseudonymous work copyright lasts seventy years from lawful disclosure; if the author becomes known in that time, paragraph 1 applies.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('disclosed'),
  },
  {
    id: 'L28.5',
    citation: law('28', { paragraph: '5' }),
    says: {
      kk: 'Тең авторлықтағы шығармаға құқық соңғы тең автор қайтыс болғаннан кейін жетпіс жыл қолданылады.',
      ru: 'На произведение в соавторстве право действует семьдесят лет после смерти последнего из соавторов.',
      en: 'In a work of co-authorship copyright lasts seventy years from the death of the last surviving co-author.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('lastCoAuthorDied'),
  },
  {
    id: 'L28.6',
    citation: law('28', { paragraph: '6' }),
    says: {
      kk: 'Автор қайтыс болғаннан кейін отыз жыл ішінде алғаш шығарылған шығармаға құқық шығарылғаннан кейін келесі жылдың 1 қаңтарынан бастап жетпіс жыл қолданылады.',
      ru: 'На произведение, впервые выпущенное в течение тридцати лет после смерти автора, право действует семьдесят лет после выпуска, с 1 января следующего года.',
      en: 'In a work first released within thirty years of the author’s death copyright lasts seventy years after release, from 1 January of the next year.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('released'),
  },
  {
    id: 'L28.7',
    citation: law('28', { paragraph: '7' }),
    says: {
      kk: 'Автор қуғын-сүргінге ұшырап, қайтыс болғаннан кейін ақталса, мерзім ақталған жылдан кейінгі жылдың 1 қаңтарынан басталады.',
      ru: 'Если автор был репрессирован и реабилитирован посмертно, срок начинается 1 января года, следующего за годом реабилитации.',
      en: 'If the author was repressed and rehabilitated posthumously, the term starts on 1 January of the year after rehabilitation.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    term: seventyYearsAfter('rehabilitated'),
  },
  {
    id: 'L28.8',
    citation: law('28', { paragraph: '8' }),
    says: {
      kk: 'Осы баптағы мерзімдер заңдық факт болған жылдан кейінгі жылдың 1 қаңтарынан есептеледі.',
      ru: 'Сроки этой статьи исчисляются с 1 января года, следующего за годом юридического факта.',
      en: 'The terms of this article start on 1 January of the year after the year of the legal fact.',
    },
    binds: ['anyone'],
    kinds: ['CLOCK'],
    inForce: inForceBefore,
    // States how to count, not how long; every term it counts (paragraphs 1, 4 to 7) is seventy years.
    term: seventyYearsAfter('legalFact'),
  },
  {
    id: 'L28.9',
    citation: law('28', { paragraph: '9' }),
    says: {
      kk: 'Халықаралық шарт бойынша қорғалатын шығарманың мерзімі шығу еліндегіден ұзақ болмайды; мерзімдер бастапқы факт Заң қолданысқа енгізілгенге дейін жетпіс жылдан ерте болмаса қолданылады.',
      ru: 'Охрана по договору не дольше, чем в стране происхождения; сроки применяются, если исходный факт имел место не ранее чем за семьдесят лет до введения Закона в действие.',
      en: 'Treaty works are protected not longer than in the country of origin; the terms apply when the starting fact is not earlier than seventy years before the Law took effect.',
    },
    binds: ['anyone'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])

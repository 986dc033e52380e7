import { law } from './citations.ts'
import { inForceBefore, since2026 } from './in-force.ts'
import { rows } from './row.ts'

/** Article 16. Property rights of authors. */
export const article16 = rows([
  {
    id: 'L16.5',
    citation: law('16', { paragraph: '5' }),
    says: {
      kk: 'Автор немесе құқық иеленуші пайдаланудың әр түрі үшін сыйақы алуға құқылы; оның мөлшері мен есептеу тәртібі авторлық шартта немесе ұйымдардың шарттарында белгіленеді.',
      ru: 'Автор или правообладатель имеет право на вознаграждение за каждый вид использования; размер и порядок исчисления устанавливаются авторским договором или договорами организаций.',
      en: 'An author or holder has a right to remuneration for each type of use, its amount and calculation set by the author’s contract or by contracts of organizations.',
    },
    binds: ['holder'],
    kinds: ['RIGHT'],
    inForce: since2026,
  },
  {
    id: 'L16.2',
    citation: law('16', { paragraph: '2' }),
    says: {
      kk: 'Айрықша әрекеттер тізбесі — лицензияда аталуы мүмкін пайдалану тәсілдері: қайта шығару, тарату, импорттау, көрсету, орындау, хабарлау, эфир, кәбіл, аудару, қайта өңдеу, жалпы жұртқа жеткізу және өзгелер.',
      ru: 'Перечень исключительных правомочий — это способы использования, которые может назвать лицензия: воспроизведение, распространение, импорт, показ, исполнение, сообщение, эфир, кабель, перевод, переработка, доведение до всеобщего сведения и иные.',
      en: 'The list of exclusive actions is the list of uses a licence can name: reproduction, distribution, import, display, performance, communication, broadcast, cable, translation, adaptation, making available, others.',
    },
    binds: ['holder', 'user'],
    kinds: ['RECORD'],
    inForce: since2026,
    ambiguities: [50],
  },
  {
    id: 'L16.3',
    citation: law('16', { paragraph: '3' }),
    says: {
      kk: 'Заңды түрде сатылған даналарды одан әрі тарату еркін; ал нота, фонограмма, аудиовизуалды шығарма, дерекқор және компьютерлік бағдарлама даналарын жалға беру құқығы автордың немесе құқық иеленушінің өзінде қалады.',
      ru: 'После правомерной продажи экземпляры распространяются свободно; право проката нот, фонограмм, аудиовизуальных произведений, баз данных и компьютерных программ сохраняется.',
      en: 'After lawful sale copies circulate freely; the rental right stays for sheet music, phonograms, audiovisual works, databases and programs.',
    },
    binds: ['holder', 'user'],
    kinds: ['GATE'],
    inForce: inForceBefore,
  },
  {
    id: 'L16.6',
    citation: law('16', { paragraph: '6' }),
    says: {
      kk: 'Мүліктік құқықтарды шектеу шығарманың қалыпты пайдаланылуына және құқық иеленушінің заңды мүдделеріне негізсіз нұқсан келтірмеген жағдайда ғана қолданылады.',
      ru: 'Ограничения прав допустимы, лишь если не наносят ущерба обычному использованию произведения и необоснованно не ущемляют законные интересы правообладателя.',
      en: 'Limits apply only where normal use and the legitimate interests of the holder are not harmed.',
    },
    binds: ['user'],
    kinds: ['JUDGE'],
    inForce: inForceBefore,
  },
])

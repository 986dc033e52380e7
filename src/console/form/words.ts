import type { Says } from '../../language/says.ts'

/** Words of forms. */
export const words = {
  notEntered: { kk: 'Енгізілген жоқ', ru: 'Не внесено', en: 'It was not entered' },
  nothingLost: {
    kk: 'Жазғаныңыз сақталды: түзетіп, қайта жіберіңіз.',
    ru: 'Написанное сохранено: исправьте и отправьте снова.',
    en: 'What you typed is still here: correct it and send it again.',
  },
  error: { kk: 'Қате', ru: 'Ошибка', en: 'Error' },
  datedBack: {
    kk: 'Кейін енгізіп отырсыз ба? Күшіне енген күнін көрсетіңіз',
    ru: 'Вносите позже? Укажите день, с которого это действует',
    en: 'Entering it late? Say from which day it takes effect',
  },
  effectiveOn: { kk: 'Заңды күші басталатын күн', ru: 'День юридического действия', en: 'Takes legal effect on' },
  effectiveOnHint: {
    kk: 'Бос қалса — бүгін. Мерзімдер осы күннен есептеледі.',
    ru: 'Если пусто — сегодня. Сроки считаются от этого дня.',
    en: 'Today if left blank. Terms are counted from this day.',
  },
  onePerLine: { kk: 'Әр жолға біреуден', ru: 'По одному в строке', en: 'One per line' },
  inTenge: { kk: 'Теңгемен, мысалы 1 234,50', ru: 'В тенге, например 1 234,50', en: 'In tenge, such as 1,234.50' },
  titles: {
    kk: 'Файлсыз құжаттардың атаулары, әр жолға біреуден',
    ru: 'Названия документов без файла, по одному в строке',
    en: 'Titles of documents without a file, one per line',
  },
  title: { kk: 'Файлсыз құжаттың атауы', ru: 'Название документа без файла', en: 'Title of a document without a file' },
  files: { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  kept: {
    kk: 'Жіберілген файлдар: керек емесінің белгісін алып тастаңыз',
    ru: 'Уже отправлены: снимите отметку с ненужных',
    en: 'Sent already: untick what is not wanted',
  },
  kinds: { kk: 'Қабылданады', ru: 'Принимаются', en: 'Taken in' },
  atMost: { kk: 'барлығы ең көбі', ru: 'всего не более', en: 'in all at most' },
  megabytes: { kk: 'МБ', ru: 'МБ', en: 'MB' },
  chooseOne: { kk: 'Таңдаңыз', ru: 'Выберите', en: 'Choose' },
  nothingToChoose: {
    kk: 'Таңдайтын ештеңе жоқ.',
    ru: 'Выбирать пока не из чего.',
    en: 'There is nothing to choose yet.',
  },
  binOrName: {
    kk: 'БСН немесе атауы: жаза бастаңыз да, тізімнен таңдаңыз',
    ru: 'БИН или название: начните печатать и выберите из списка',
    en: 'BIN or name: begin to type and choose from the list',
  },
  asJson: { kk: 'JSON түрінде', ru: 'В виде JSON', en: 'As JSON' },
  whichAct: { kk: 'Қай акт', ru: 'Какой акт', en: 'Which act' },
  noAct: { kk: 'ешқандай акт', ru: 'никакой', en: 'none' },
  showItsFields: { kk: 'Өрістерін көрсету', ru: 'Показать его поля', en: 'Show its fields' },
  otherDay: {
    kk: 'Күші бүгіннен басталмай ма? Күнін көрсетіңіз',
    ru: 'Действует не с сегодняшнего дня? Укажите день',
    en: 'Not in effect from today? Say from which day',
  },
  proof: { kk: 'Дәлелі', ru: 'Подтверждается', en: 'Proved by' },
  listUnconfirmed: {
    kk: 'Талаптар тізбесі расталмаған: бұйрықтың толық мәтіні көрілмеген.',
    ru: 'Перечень требований не подтверждён: полный текст приказа не виден.',
    en: 'The list of requirements is unconfirmed: the full text of the order has not been seen.',
  },
  met: { kk: 'Орындалды ма?', ru: 'Выполнено?', en: 'Met?' },
  evidence: { kk: 'Дәлел', ru: 'Подтверждение', en: 'Evidence' },
} satisfies Record<string, Says>

import type { Says } from '../../language/says.ts'
import type { Visit } from '../visit.ts'

/** The way through a long list, page by page: onward, and back to its beginning. */
export const Pager = ({ visit: { c, t }, nextCursor }: { visit: Visit; nextCursor: string | null }) => {
  const isFirst = c.req.query('cursor') === undefined
  if (isFirst && nextCursor === null) return null
  return (
    <nav class="pager" aria-label={t(words.pages)}>
      {!isFirst && <a href={withCursor(c.req.url, undefined)}>{t(words.first)}</a>}
      {nextCursor !== null && (
        <a rel="next" href={withCursor(c.req.url, nextCursor)}>
          {t(words.next)}
        </a>
      )}
    </nav>
  )
}

const withCursor = (url: string, cursor: string | undefined): string => {
  const { pathname, searchParams } = new URL(url)
  searchParams.delete('cursor')
  if (cursor !== undefined) searchParams.set('cursor', cursor)
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`
}

const words = {
  pages: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
  first: { kk: 'Басына', ru: 'В начало', en: 'From the beginning' },
  next: { kk: 'Келесі бет', ru: 'Следующая страница', en: 'Next page' },
} satisfies Record<string, Says>

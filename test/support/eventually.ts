/** Looks again and again until something is so; fails when it does not come about in time. */
export const eventually = async (isSo: () => Promise<boolean>, what: string, patienceMs = 20_000): Promise<void> => {
  const looks = Math.ceil(patienceMs / 50)
  for (let look = 0; look < looks; look += 1) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`in ${patienceMs} ms it has not come about that ${what}`)
}

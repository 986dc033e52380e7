import { enterOrganization, grantCertificate, twoPersonsEnter } from './steps.ts'
import type { Story } from './story.ts'

export const revocation: Story = {
  title: 'A revocation: a ground, a hearing, two persons, and an appeal',
  tell: async (stage) => {
    const { say, see, as, anyone, letTimePassTo } = stage
    const organization = await enterOrganization(stage)
    const certificate = await grantCertificate(stage, organization.id)
    const officer = as('officer')
    const okup = as('okup', { org: organization.id })

    say('A certificate may be revoked, never must (L47-1): an officer records a ground with its gravity.')
    await letTimePassTo('2026-05-12T10:00:00+05:00')
    const { id } = await officer.open('revocation', 'ground.recorded', {
      organizationId: organization.id,
      area: 'L43.3.1',
      ground: 'L47-1.6',
      gravity: 'grave',
      evidence: 'Nothing was paid in two quarters',
    })

    say('The organization is heard first, with three full working days to prepare (ambiguity 11).')
    await officer.enter(id, 'hearing.notified', { on: '2026-05-15' }, 409)
    await officer.enter(id, 'hearing.notified', { on: '2026-05-18' })
    const order = { grounds: ['L47-1.6'], reasons: 'Late payment, twice', document: 'Demo order 20' }
    await officer.enter(id, 'revocation.ordered.proposed', order, 409)
    await letTimePassTo('2026-05-18T15:00:00+05:00')
    await officer.enter(id, 'hearing.held', { position: 'It will pay by July' })

    say('Two persons decide, on recorded grounds only. The certificate terminates, and that is published at once.')
    await officer.enter(id, 'revocation.ordered.proposed', { ...order, grounds: ['L47-1.4'] }, 409)
    await twoPersonsEnter(stage, id, 'revocation.ordered', order)
    see(await anyone.get(`/v1/cases/${certificate.id}`), { state: 'terminated' })

    say('The organization appeals. Set aside, the revocation leaves the certificate to a declared correction.')
    await okup.enter(id, 'decision.appealed', { filedOn: '2026-05-18', with: 'Demo court' })
    await officer.enter(id, 'appeal.decided', { outcome: 'overturned', document: 'Demo ruling' })
    see(await officer.get(`/v1/cases/${id}`), { state: 'overturned' })
    const { items: docket } = await officer.get(`/v1/cases/${certificate.id}/docket`)
    const { seq } = docket.find(({ type }: { type: string }) => type === 'certificate.revoked')
    const correction = { annuls: [seq], reason: 'The court set the order aside', document: 'Demo ruling' }
    await twoPersonsEnter(stage, certificate.id, 'correction.declared', correction)
    see(await anyone.get(`/v1/cases/${certificate.id}`), { state: 'inForce' })
  },
}

/** What the Law has published: an announced meeting, every change of an accreditation, and accepted annual reports. */
export type PublicationKind =
  | 'meeting'
  | 'accreditation'
  | 'suspension'
  | 'reinstatement'
  | 'termination'
  | 'annual-report'

/** What the Law has published: an announced meeting, and every change of an accreditation. */
export type PublicationKind = 'meeting' | 'accreditation' | 'suspension' | 'reinstatement' | 'termination'

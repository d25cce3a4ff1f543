/** The part of our schema that the two questions use, for the peers. */
export const typeDefs = `
  scalar DateTime
  input VisitFilter { from: DateTime to: DateTime }
  type Query { room(code: String!): Room visits(filter: VisitFilter, first: Int): VisitConnection }
  type Room { code: String name: String description: String isClosed: Boolean }
  type VisitConnection { edges: [VisitEdge!]! }
  type VisitEdge { node: Visit }
  type Visit { id: ID! startsAt: String status: String patient: Patient provider: Provider room: Room intake: Intake }
  type Patient { name: Name birthDate: String cases(first: Int): CaseConnection }
  type Provider { name: Name }
  type Name { text: String }
  type Intake { reasonForVisit: String }
  type CaseConnection { edges: [CaseEdge!]! }
  type CaseEdge { node: Case }
  type Case { id: ID! status: String }
`;

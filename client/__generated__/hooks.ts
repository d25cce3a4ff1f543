/* eslint-disable */
import { type SkipToken, useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { AddCalendarEntryDocument, AssignRoomToProviderDocument, AssignVisitProviderDocument, BlockCalendarTimeDocument, BookVisitDocument, CancelCalendarEntryDocument, CancelVisitDocument, CaseChangedDocument, CaseListDocument, CasePageDocument, CaseTimelineDocument, ChangeCaseDocument, CloseVisitDocument, CreateCaseDocument, CreatePatientDocument, CreateRoomDocument, DismissMessagesDocument, EventGapsDocument, FreeTimesDocument, FrontDeskDayDocument, FrontDeskDocument, LinkPatientRecordDocument, LinkProviderRecordDocument, MarkMessageReadDocument, MarkMessageUnreadDocument, MatchReviewDocument, MoveCalendarEntryDocument, PatientCasesDocument, PatientChartDocument, PatientIntakesDocument, PatientMessagesDocument, PatientSearchDocument, PatientVisitsDocument, ProviderMatchesDocument, ProviderScheduleDocument, QuestionnaireFormDocument, QuestionnaireListDocument, QuestionnaireSoFarDocument, RejectPatientMatchDocument, RejectProviderMatchDocument, RemoveRoomFromProviderDocument, RequestEConsultDocument, RescheduleVisitDocument, RoomDayDocument, RoomQueueChangedDocument, RoomQueueDocument, RoomStaffDocument, SendMessageDocument, SettleWriteDocument, StartTelemedicineVisitDocument, StartWalkInVisitDocument, SubmitIntakeDocument, UnassignVisitProviderDocument, UnlinkPatientRecordDocument, UnlinkProviderRecordDocument, UnsettledWritesDocument, UpdateIntakeDocument, UpdatePatientDocument, VendorBoardDocument, VisitChangedDocument, VisitDetailDocument, WriteSubjectDocument, type AddCalendarEntryMutation, type AddCalendarEntryMutationVariables, type AssignRoomToProviderMutation, type AssignRoomToProviderMutationVariables, type AssignVisitProviderMutation, type AssignVisitProviderMutationVariables, type BlockCalendarTimeMutation, type BlockCalendarTimeMutationVariables, type BookVisitMutation, type BookVisitMutationVariables, type CancelCalendarEntryMutation, type CancelCalendarEntryMutationVariables, type CancelVisitMutation, type CancelVisitMutationVariables, type CaseChangedSubscription, type CaseChangedSubscriptionVariables, type CaseListQuery, type CaseListQueryVariables, type CasePageQuery, type CasePageQueryVariables, type CaseTimelineQuery, type CaseTimelineQueryVariables, type ChangeCaseMutation, type ChangeCaseMutationVariables, type CloseVisitMutation, type CloseVisitMutationVariables, type CreateCaseMutation, type CreateCaseMutationVariables, type CreatePatientMutation, type CreatePatientMutationVariables, type CreateRoomMutation, type CreateRoomMutationVariables, type DismissMessagesMutation, type DismissMessagesMutationVariables, type EventGapsQuery, type EventGapsQueryVariables, type FreeTimesQuery, type FreeTimesQueryVariables, type FrontDeskDayQuery, type FrontDeskDayQueryVariables, type FrontDeskQuery, type FrontDeskQueryVariables, type LinkPatientRecordMutation, type LinkPatientRecordMutationVariables, type LinkProviderRecordMutation, type LinkProviderRecordMutationVariables, type MarkMessageReadMutation, type MarkMessageReadMutationVariables, type MarkMessageUnreadMutation, type MarkMessageUnreadMutationVariables, type MatchReviewQuery, type MatchReviewQueryVariables, type MoveCalendarEntryMutation, type MoveCalendarEntryMutationVariables, type PatientCasesQuery, type PatientCasesQueryVariables, type PatientChartQuery, type PatientChartQueryVariables, type PatientIntakesQuery, type PatientIntakesQueryVariables, type PatientMessagesQuery, type PatientMessagesQueryVariables, type PatientSearchQuery, type PatientSearchQueryVariables, type PatientVisitsQuery, type PatientVisitsQueryVariables, type ProviderMatchesQuery, type ProviderMatchesQueryVariables, type ProviderScheduleQuery, type ProviderScheduleQueryVariables, type QuestionnaireFormQuery, type QuestionnaireFormQueryVariables, type QuestionnaireListQuery, type QuestionnaireListQueryVariables, type QuestionnaireSoFarQuery, type QuestionnaireSoFarQueryVariables, type RejectPatientMatchMutation, type RejectPatientMatchMutationVariables, type RejectProviderMatchMutation, type RejectProviderMatchMutationVariables, type RemoveRoomFromProviderMutation, type RemoveRoomFromProviderMutationVariables, type RequestEConsultMutation, type RequestEConsultMutationVariables, type RescheduleVisitMutation, type RescheduleVisitMutationVariables, type RoomDayQuery, type RoomDayQueryVariables, type RoomQueueChangedSubscription, type RoomQueueChangedSubscriptionVariables, type RoomQueueQuery, type RoomQueueQueryVariables, type RoomStaffQuery, type RoomStaffQueryVariables, type SendMessageMutation, type SendMessageMutationVariables, type SettleWriteMutation, type SettleWriteMutationVariables, type StartTelemedicineVisitMutation, type StartTelemedicineVisitMutationVariables, type StartWalkInVisitMutation, type StartWalkInVisitMutationVariables, type SubmitIntakeMutation, type SubmitIntakeMutationVariables, type UnassignVisitProviderMutation, type UnassignVisitProviderMutationVariables, type UnlinkPatientRecordMutation, type UnlinkPatientRecordMutationVariables, type UnlinkProviderRecordMutation, type UnlinkProviderRecordMutationVariables, type UnsettledWritesQuery, type UnsettledWritesQueryVariables, type UpdateIntakeMutation, type UpdateIntakeMutationVariables, type UpdatePatientMutation, type UpdatePatientMutationVariables, type VendorBoardQuery, type VendorBoardQueryVariables, type VisitChangedSubscription, type VisitChangedSubscriptionVariables, type VisitDetailQuery, type VisitDetailQueryVariables, type WriteSubjectQuery, type WriteSubjectQueryVariables } from './graphql.ts';

/** The `AddCalendarEntry` mutation, typed. */
export const useAddCalendarEntryMutation = (options: useMutation.Options<AddCalendarEntryMutation, AddCalendarEntryMutationVariables> = {}) =>
  useMutation(AddCalendarEntryDocument, options);
/** The `BlockCalendarTime` mutation, typed. */
export const useBlockCalendarTimeMutation = (options: useMutation.Options<BlockCalendarTimeMutation, BlockCalendarTimeMutationVariables> = {}) =>
  useMutation(BlockCalendarTimeDocument, options);
/** The `MoveCalendarEntry` mutation, typed. */
export const useMoveCalendarEntryMutation = (options: useMutation.Options<MoveCalendarEntryMutation, MoveCalendarEntryMutationVariables> = {}) =>
  useMutation(MoveCalendarEntryDocument, options);
/** The `CancelCalendarEntry` mutation, typed. */
export const useCancelCalendarEntryMutation = (options: useMutation.Options<CancelCalendarEntryMutation, CancelCalendarEntryMutationVariables> = {}) =>
  useMutation(CancelCalendarEntryDocument, options);
/** The `CaseChanged` subscription, typed. */
export const useCaseChangedSubscription = (options: useSubscription.Options<CaseChangedSubscription, CaseChangedSubscriptionVariables> | SkipToken = {}) =>
  useSubscription(CaseChangedDocument, options);
/** The `CreateCase` mutation, typed. */
export const useCreateCaseMutation = (options: useMutation.Options<CreateCaseMutation, CreateCaseMutationVariables> = {}) =>
  useMutation(CreateCaseDocument, options);
/** The `ChangeCase` mutation, typed. */
export const useChangeCaseMutation = (options: useMutation.Options<ChangeCaseMutation, ChangeCaseMutationVariables> = {}) =>
  useMutation(ChangeCaseDocument, options);
/** The `CaseList` query, typed. */
export const useCaseListQuery = (options: useQuery.Options<CaseListQuery, CaseListQueryVariables> | SkipToken = {}) =>
  useQuery(CaseListDocument, options);
/** The `CasePage` query, typed. */
export const useCasePageQuery = (options: useQuery.Options<CasePageQuery, CasePageQueryVariables> | SkipToken) =>
  useQuery(CasePageDocument, options);
/** The `CaseTimeline` query, typed. */
export const useCaseTimelineQuery = (options: useQuery.Options<CaseTimelineQuery, CaseTimelineQueryVariables> | SkipToken) =>
  useQuery(CaseTimelineDocument, options);
/** The `EventGaps` query, typed. */
export const useEventGapsQuery = (options: useQuery.Options<EventGapsQuery, EventGapsQueryVariables> | SkipToken = {}) =>
  useQuery(EventGapsDocument, options);
/** The `FreeTimes` query, typed. */
export const useFreeTimesQuery = (options: useQuery.Options<FreeTimesQuery, FreeTimesQueryVariables> | SkipToken) =>
  useQuery(FreeTimesDocument, options);
/** The `FrontDeskDay` query, typed. */
export const useFrontDeskDayQuery = (options: useQuery.Options<FrontDeskDayQuery, FrontDeskDayQueryVariables> | SkipToken) =>
  useQuery(FrontDeskDayDocument, options);
/** The `FrontDesk` query, typed. */
export const useFrontDeskQuery = (options: useQuery.Options<FrontDeskQuery, FrontDeskQueryVariables> | SkipToken = {}) =>
  useQuery(FrontDeskDocument, options);
/** The `SubmitIntake` mutation, typed. */
export const useSubmitIntakeMutation = (options: useMutation.Options<SubmitIntakeMutation, SubmitIntakeMutationVariables> = {}) =>
  useMutation(SubmitIntakeDocument, options);
/** The `UpdateIntake` mutation, typed. */
export const useUpdateIntakeMutation = (options: useMutation.Options<UpdateIntakeMutation, UpdateIntakeMutationVariables> = {}) =>
  useMutation(UpdateIntakeDocument, options);
/** The `LinkPatientRecord` mutation, typed. */
export const useLinkPatientRecordMutation = (options: useMutation.Options<LinkPatientRecordMutation, LinkPatientRecordMutationVariables> = {}) =>
  useMutation(LinkPatientRecordDocument, options);
/** The `RejectPatientMatch` mutation, typed. */
export const useRejectPatientMatchMutation = (options: useMutation.Options<RejectPatientMatchMutation, RejectPatientMatchMutationVariables> = {}) =>
  useMutation(RejectPatientMatchDocument, options);
/** The `UnlinkPatientRecord` mutation, typed. */
export const useUnlinkPatientRecordMutation = (options: useMutation.Options<UnlinkPatientRecordMutation, UnlinkPatientRecordMutationVariables> = {}) =>
  useMutation(UnlinkPatientRecordDocument, options);
/** The `MatchReview` query, typed. */
export const useMatchReviewQuery = (options: useQuery.Options<MatchReviewQuery, MatchReviewQueryVariables> | SkipToken = {}) =>
  useQuery(MatchReviewDocument, options);
/** The `SendMessage` mutation, typed. */
export const useSendMessageMutation = (options: useMutation.Options<SendMessageMutation, SendMessageMutationVariables> = {}) =>
  useMutation(SendMessageDocument, options);
/** The `MarkMessageRead` mutation, typed. */
export const useMarkMessageReadMutation = (options: useMutation.Options<MarkMessageReadMutation, MarkMessageReadMutationVariables> = {}) =>
  useMutation(MarkMessageReadDocument, options);
/** The `MarkMessageUnread` mutation, typed. */
export const useMarkMessageUnreadMutation = (options: useMutation.Options<MarkMessageUnreadMutation, MarkMessageUnreadMutationVariables> = {}) =>
  useMutation(MarkMessageUnreadDocument, options);
/** The `DismissMessages` mutation, typed. */
export const useDismissMessagesMutation = (options: useMutation.Options<DismissMessagesMutation, DismissMessagesMutationVariables> = {}) =>
  useMutation(DismissMessagesDocument, options);
/** The `PatientCases` query, typed. */
export const usePatientCasesQuery = (options: useQuery.Options<PatientCasesQuery, PatientCasesQueryVariables> | SkipToken) =>
  useQuery(PatientCasesDocument, options);
/** The `CreatePatient` mutation, typed. */
export const useCreatePatientMutation = (options: useMutation.Options<CreatePatientMutation, CreatePatientMutationVariables> = {}) =>
  useMutation(CreatePatientDocument, options);
/** The `UpdatePatient` mutation, typed. */
export const useUpdatePatientMutation = (options: useMutation.Options<UpdatePatientMutation, UpdatePatientMutationVariables> = {}) =>
  useMutation(UpdatePatientDocument, options);
/** The `PatientChart` query, typed. */
export const usePatientChartQuery = (options: useQuery.Options<PatientChartQuery, PatientChartQueryVariables> | SkipToken) =>
  useQuery(PatientChartDocument, options);
/** The `PatientIntakes` query, typed. */
export const usePatientIntakesQuery = (options: useQuery.Options<PatientIntakesQuery, PatientIntakesQueryVariables> | SkipToken) =>
  useQuery(PatientIntakesDocument, options);
/** The `PatientMessages` query, typed. */
export const usePatientMessagesQuery = (options: useQuery.Options<PatientMessagesQuery, PatientMessagesQueryVariables> | SkipToken) =>
  useQuery(PatientMessagesDocument, options);
/** The `PatientSearch` query, typed. */
export const usePatientSearchQuery = (options: useQuery.Options<PatientSearchQuery, PatientSearchQueryVariables> | SkipToken = {}) =>
  useQuery(PatientSearchDocument, options);
/** The `PatientVisits` query, typed. */
export const usePatientVisitsQuery = (options: useQuery.Options<PatientVisitsQuery, PatientVisitsQueryVariables> | SkipToken) =>
  useQuery(PatientVisitsDocument, options);
/** The `LinkProviderRecord` mutation, typed. */
export const useLinkProviderRecordMutation = (options: useMutation.Options<LinkProviderRecordMutation, LinkProviderRecordMutationVariables> = {}) =>
  useMutation(LinkProviderRecordDocument, options);
/** The `UnlinkProviderRecord` mutation, typed. */
export const useUnlinkProviderRecordMutation = (options: useMutation.Options<UnlinkProviderRecordMutation, UnlinkProviderRecordMutationVariables> = {}) =>
  useMutation(UnlinkProviderRecordDocument, options);
/** The `RejectProviderMatch` mutation, typed. */
export const useRejectProviderMatchMutation = (options: useMutation.Options<RejectProviderMatchMutation, RejectProviderMatchMutationVariables> = {}) =>
  useMutation(RejectProviderMatchDocument, options);
/** The `ProviderMatches` query, typed. */
export const useProviderMatchesQuery = (options: useQuery.Options<ProviderMatchesQuery, ProviderMatchesQueryVariables> | SkipToken = {}) =>
  useQuery(ProviderMatchesDocument, options);
/** The `ProviderSchedule` query, typed. */
export const useProviderScheduleQuery = (options: useQuery.Options<ProviderScheduleQuery, ProviderScheduleQueryVariables> | SkipToken) =>
  useQuery(ProviderScheduleDocument, options);
/** The `QuestionnaireForm` query, typed. */
export const useQuestionnaireFormQuery = (options: useQuery.Options<QuestionnaireFormQuery, QuestionnaireFormQueryVariables> | SkipToken) =>
  useQuery(QuestionnaireFormDocument, options);
/** The `QuestionnaireList` query, typed. */
export const useQuestionnaireListQuery = (options: useQuery.Options<QuestionnaireListQuery, QuestionnaireListQueryVariables> | SkipToken = {}) =>
  useQuery(QuestionnaireListDocument, options);
/** The `QuestionnaireSoFar` query, typed. */
export const useQuestionnaireSoFarQuery = (options: useQuery.Options<QuestionnaireSoFarQuery, QuestionnaireSoFarQueryVariables> | SkipToken) =>
  useQuery(QuestionnaireSoFarDocument, options);
/** The `CreateRoom` mutation, typed. */
export const useCreateRoomMutation = (options: useMutation.Options<CreateRoomMutation, CreateRoomMutationVariables> = {}) =>
  useMutation(CreateRoomDocument, options);
/** The `AssignRoomToProvider` mutation, typed. */
export const useAssignRoomToProviderMutation = (options: useMutation.Options<AssignRoomToProviderMutation, AssignRoomToProviderMutationVariables> = {}) =>
  useMutation(AssignRoomToProviderDocument, options);
/** The `RemoveRoomFromProvider` mutation, typed. */
export const useRemoveRoomFromProviderMutation = (options: useMutation.Options<RemoveRoomFromProviderMutation, RemoveRoomFromProviderMutationVariables> = {}) =>
  useMutation(RemoveRoomFromProviderDocument, options);
/** The `RoomDay` query, typed. */
export const useRoomDayQuery = (options: useQuery.Options<RoomDayQuery, RoomDayQueryVariables> | SkipToken = {}) =>
  useQuery(RoomDayDocument, options);
/** The `RoomQueueChanged` subscription, typed. */
export const useRoomQueueChangedSubscription = (options: useSubscription.Options<RoomQueueChangedSubscription, RoomQueueChangedSubscriptionVariables> | SkipToken) =>
  useSubscription(RoomQueueChangedDocument, options);
/** The `RoomQueue` query, typed. */
export const useRoomQueueQuery = (options: useQuery.Options<RoomQueueQuery, RoomQueueQueryVariables> | SkipToken = {}) =>
  useQuery(RoomQueueDocument, options);
/** The `RoomStaff` query, typed. */
export const useRoomStaffQuery = (options: useQuery.Options<RoomStaffQuery, RoomStaffQueryVariables> | SkipToken) =>
  useQuery(RoomStaffDocument, options);
/** The `VendorBoard` query, typed. */
export const useVendorBoardQuery = (options: useQuery.Options<VendorBoardQuery, VendorBoardQueryVariables> | SkipToken = {}) =>
  useQuery(VendorBoardDocument, options);
/** The `VisitChanged` subscription, typed. */
export const useVisitChangedSubscription = (options: useSubscription.Options<VisitChangedSubscription, VisitChangedSubscriptionVariables> | SkipToken = {}) =>
  useSubscription(VisitChangedDocument, options);
/** The `BookVisit` mutation, typed. */
export const useBookVisitMutation = (options: useMutation.Options<BookVisitMutation, BookVisitMutationVariables> = {}) =>
  useMutation(BookVisitDocument, options);
/** The `StartWalkInVisit` mutation, typed. */
export const useStartWalkInVisitMutation = (options: useMutation.Options<StartWalkInVisitMutation, StartWalkInVisitMutationVariables> = {}) =>
  useMutation(StartWalkInVisitDocument, options);
/** The `RequestEConsult` mutation, typed. */
export const useRequestEConsultMutation = (options: useMutation.Options<RequestEConsultMutation, RequestEConsultMutationVariables> = {}) =>
  useMutation(RequestEConsultDocument, options);
/** The `RescheduleVisit` mutation, typed. */
export const useRescheduleVisitMutation = (options: useMutation.Options<RescheduleVisitMutation, RescheduleVisitMutationVariables> = {}) =>
  useMutation(RescheduleVisitDocument, options);
/** The `AssignVisitProvider` mutation, typed. */
export const useAssignVisitProviderMutation = (options: useMutation.Options<AssignVisitProviderMutation, AssignVisitProviderMutationVariables> = {}) =>
  useMutation(AssignVisitProviderDocument, options);
/** The `UnassignVisitProvider` mutation, typed. */
export const useUnassignVisitProviderMutation = (options: useMutation.Options<UnassignVisitProviderMutation, UnassignVisitProviderMutationVariables> = {}) =>
  useMutation(UnassignVisitProviderDocument, options);
/** The `CloseVisit` mutation, typed. */
export const useCloseVisitMutation = (options: useMutation.Options<CloseVisitMutation, CloseVisitMutationVariables> = {}) =>
  useMutation(CloseVisitDocument, options);
/** The `CancelVisit` mutation, typed. */
export const useCancelVisitMutation = (options: useMutation.Options<CancelVisitMutation, CancelVisitMutationVariables> = {}) =>
  useMutation(CancelVisitDocument, options);
/** The `StartTelemedicineVisit` mutation, typed. */
export const useStartTelemedicineVisitMutation = (options: useMutation.Options<StartTelemedicineVisitMutation, StartTelemedicineVisitMutationVariables> = {}) =>
  useMutation(StartTelemedicineVisitDocument, options);
/** The `VisitDetail` query, typed. */
export const useVisitDetailQuery = (options: useQuery.Options<VisitDetailQuery, VisitDetailQueryVariables> | SkipToken) =>
  useQuery(VisitDetailDocument, options);
/** The `WriteSubject` query, typed. */
export const useWriteSubjectQuery = (options: useQuery.Options<WriteSubjectQuery, WriteSubjectQueryVariables> | SkipToken) =>
  useQuery(WriteSubjectDocument, options);
/** The `SettleWrite` mutation, typed. */
export const useSettleWriteMutation = (options: useMutation.Options<SettleWriteMutation, SettleWriteMutationVariables> = {}) =>
  useMutation(SettleWriteDocument, options);
/** The `UnsettledWrites` query, typed. */
export const useUnsettledWritesQuery = (options: useQuery.Options<UnsettledWritesQuery, UnsettledWritesQueryVariables> | SkipToken = {}) =>
  useQuery(UnsettledWritesDocument, options);

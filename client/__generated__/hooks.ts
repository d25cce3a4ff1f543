/* eslint-disable */
import { useQuery } from '@apollo/client/react';
import { PatientChartDocument, QuestionnaireListDocument, RoomDayDocument, type PatientChartQuery, type PatientChartQueryVariables, type QuestionnaireListQuery, type QuestionnaireListQueryVariables, type RoomDayQuery, type RoomDayQueryVariables } from './graphql.ts';

/** The `PatientChart` query, typed. */
export const usePatientChartQuery = (options: useQuery.Options<PatientChartQuery, PatientChartQueryVariables> = {}) =>
  useQuery(PatientChartDocument, options);
/** The `QuestionnaireList` query, typed. */
export const useQuestionnaireListQuery = (options: useQuery.Options<QuestionnaireListQuery, QuestionnaireListQueryVariables> = {}) =>
  useQuery(QuestionnaireListDocument, options);
/** The `RoomDay` query, typed. */
export const useRoomDayQuery = (options: useQuery.Options<RoomDayQuery, RoomDayQueryVariables> = {}) =>
  useQuery(RoomDayDocument, options);

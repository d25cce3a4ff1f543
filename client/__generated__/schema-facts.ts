/* eslint-disable */

/** The object types behind each interface and union. */
export const possibleTypes: Readonly<Record<string, string[]>> = {
  "CaseTimelineEntry": [
    "CaseFileEntry",
    "CaseInsuranceEntry",
    "CaseMessageEntry",
    "CaseNoteEntry",
    "CaseOfferingEntry",
    "CaseOrderEntry",
    "CaseOtherEntry",
    "CaseStatusEntry",
    "CaseTagEntry"
  ],
  "Node": [
    "Case",
    "Intake",
    "Offering",
    "Patient",
    "Provider",
    "Questionnaire",
    "Room",
    "Visit"
  ],
  "Product": [
    "Compound",
    "Medication",
    "OtherProduct",
    "Service",
    "Supply"
  ]
};

/** Each field that is a connection, by its type, with the arguments that tell one connection from another. */
export const connectionArguments: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "Case": {
    "events": [
      "first"
    ],
    "tagHistory": [
      "first"
    ],
    "timeline": [
      "first",
      "order"
    ]
  },
  "Order": {
    "events": [
      "first"
    ]
  },
  "Patient": {
    "cases": [
      "first"
    ],
    "events": [
      "first"
    ],
    "exams": [
      "first"
    ],
    "messages": [
      "channel",
      "first"
    ],
    "subscriptions": [
      "first"
    ],
    "visits": [
      "filter",
      "first",
      "orderBy"
    ],
    "vouchers": [
      "first"
    ]
  },
  "Provider": {
    "visits": [
      "filter",
      "first",
      "orderBy"
    ]
  },
  "Query": {
    "availability": [
      "filter",
      "first"
    ],
    "cases": [
      "filter",
      "first",
      "order",
      "status"
    ],
    "diseases": [
      "code",
      "first",
      "search"
    ],
    "drugs": [
      "first",
      "search"
    ],
    "linkedPharmacies": [
      "first"
    ],
    "notifications": [
      "first"
    ],
    "offerings": [
      "filter",
      "first",
      "orderBy"
    ],
    "patientMatches": [
      "first",
      "status"
    ],
    "patients": [
      "first",
      "search"
    ],
    "pharmacies": [
      "filter",
      "first"
    ],
    "providerMatches": [
      "first",
      "status"
    ],
    "questionnaires": [
      "first"
    ],
    "rooms": [
      "first",
      "orderBy"
    ],
    "specialties": [
      "first"
    ],
    "subscriptionPlans": [
      "first"
    ],
    "supplies": [
      "first",
      "ndc",
      "search"
    ],
    "tags": [
      "first"
    ],
    "unsettledWrites": [
      "first"
    ],
    "visits": [
      "filter",
      "first",
      "orderBy"
    ],
    "vouchers": [
      "first",
      "includesExpired"
    ]
  },
  "Room": {
    "availability": [
      "filter",
      "first"
    ],
    "visits": [
      "filter",
      "first",
      "orderBy"
    ]
  },
  "State": {
    "cities": [
      "first",
      "search"
    ]
  }
};

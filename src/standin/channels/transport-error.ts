/** A failure of the way to Excel rather than of an action: Office's number for it and what the add-in sees. */
export interface TransportError {
  readonly number: number;
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

/** The failures that can be provoked, by Office's own numbers. */
export const transportErrors = {
  cellEditMode: {
    number: 5004,
    code: "InvalidOperationInCellEditMode",
    status: 400,
    message: "Excel is in cell-editing mode.",
  },
  sessionLost: {
    number: 5012,
    code: "InvalidOrTimedOutSession",
    status: 408,
    message: "Your Office Online session has expired or is invalid.",
  },
  activityLimit: {
    number: 5102,
    code: "ActivityLimitReached",
    status: 429,
    message: "Activity limit has been reached.",
  },
  requestTooLarge: {
    number: 5103,
    code: "RequestPayloadSizeLimitExceeded",
    status: 400,
    message: "The request payload size has exceeded the limit.",
  },
  responseTooLarge: {
    number: 5104,
    code: "ResponsePayloadSizeLimitExceeded",
    status: 400,
    message: "The response payload size has exceeded the limit.",
  },
  accessDenied: {
    number: 7000,
    code: "AccessDenied",
    status: 401,
    message: "You do not have the permissions to perform this operation.",
  },
} as const satisfies Readonly<Record<string, TransportError>>;

export type TransportErrorName = keyof typeof transportErrors;

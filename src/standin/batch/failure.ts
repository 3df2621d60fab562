/** Why an action fails, with the code and text that reach the add-in. */
export class ApiFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ApiFailure";
  }
}

/** A wrong argument: bad address, wrong array size, value of the wrong kind. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiFailure {
  return new ApiFailure("InvalidArgument", message);
}

/** Nothing of that name or key. */
export function itemNotFound(): ApiFailure {
  return new ApiFailure("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** A write that protection forbids. */
export function accessDenied(): ApiFailure {
  return new ApiFailure("AccessDenied", "You do not have the permissions to perform this operation.", 403);
}

/** Something real Excel has and the stand-in does not. Loud, so that it is never mistaken for Excel's own answer. */
export function notImplemented(what: string): ApiFailure {
  return new ApiFailure("ApiNotImplementedByStandIn", `${what} is not implemented by the stand-in`, 501);
}

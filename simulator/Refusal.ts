/** The HTTP status of each response code in the model. */
const statusByCode = {
  [-1400]: 400,
  [-1401]: 400,
  [-1001]: 400,
  [-1002]: 500,
  [-1014]: 400,
  [-1030]: 403,
  [-1031]: 403,
  [-1032]: 403,
  [-1033]: 403,
  [-1040]: 404,
  [-1060]: 403,
  [-1061]: 403,
  [-1104]: 404,
  [-1105]: 400,
  [-1106]: 400,
  [-1107]: 400,
  [-1108]: 400,
  [-1150]: 409,
  [-1151]: 404,
  [-1152]: 400,
  [-1153]: 400,
  [-1154]: 400,
  [-1156]: 400,
  [-1157]: 400,
  [-1429]: 429,
  [-1455]: 409,
  [-1456]: 404,
  [-1457]: 404,
  [-1458]: 404,
  [-1551]: 404,
  [-1552]: 400,
  [-1553]: 400,
  [-1555]: 400,
} as const;

type ResponseCode = keyof typeof statusByCode;

/** The reason why a call is refused. It is sent as a SOAP fault. */
export class Refusal extends Error {
  readonly code: ResponseCode;
  readonly status: number;
  /** Set when the call broke the protocol, which a correct client never does. */
  readonly violation: string | undefined;

  constructor(code: ResponseCode, message: string, violation?: string) {
    super(message);
    this.code = code;
    this.status = statusByCode[code];
    this.violation = violation;
  }
}

/**
 * The End User Session is unknown or has expired. The response is a 401 or plain text, not a fault with a response
 * code.
 */
export class EndUserSessionExpired extends Error {}

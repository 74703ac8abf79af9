export const RescueLine = (_props: unknown) => null

/** Whether what appears now is said by screen readers in this window: only in the one that is used, so that what every window shows is heard once. */
export const spokenHere = (): 'polite' | 'off' => (document.hasFocus() ? 'polite' : 'off')

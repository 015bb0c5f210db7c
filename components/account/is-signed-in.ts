/** Whether somebody is signed in, as far as a static page can know: a mark beside the cookie of the session, which says no more. */
export const isSignedIn = () => /(?:^|; )signed_in=1/.test(document.cookie)

/** How the reason of each question begins that only a remote can answer which was not reached. */
export const remoteUnreached = "the remote could not be reached";

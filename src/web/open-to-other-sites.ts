import { Header } from '@nestjs/common';

/** A page of any other site may read the answer: for what is public and the same for everybody. */
export const OpenToOtherSites = () => Header('access-control-allow-origin', '*');

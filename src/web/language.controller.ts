import { Controller, Get, Header, HttpStatus, Param, Query, Redirect, Res } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Anyone } from './guard.js';
import { isLanguage } from './languages/language.js';
import { languageCookie } from './languages/language-cookie.js';
import { localPath } from './local-path.js';

interface HeaderWriter {
  header(name: string, value: string): unknown;
}

/** The language switch: remembers the choice for a year and returns to the page it was made on. */
@Controller('taal')
export class LanguageController {
  constructor(private readonly config: Config) {}

  @Get(':language')
  @Anyone()
  @Redirect()
  @Header('Cache-Control', 'no-store')
  choose(@Param('language') language: string, @Query('terug') back: unknown, @Res({ passthrough: true }) reply: HeaderWriter) {
    if (isLanguage(language)) reply.header('Set-Cookie', languageCookie(language, this.config.publicUrl.startsWith('https://')));
    return { url: localPath(back), statusCode: HttpStatus.SEE_OTHER };
  }
}

import { Controller, Get, Header, HttpStatus, Param, Query, Redirect, Res } from '@nestjs/common';
import { Anyone } from './guard.js';
import { isLanguage } from './languages/language.js';
import { localPath } from './local-path.js';

interface HeaderWriter {
  header(name: string, value: string): unknown;
}

/** The language switch: remembers the choice for a year and returns to the page it was made on. */
@Controller('taal')
export class LanguageController {
  @Get(':language')
  @Anyone()
  @Redirect()
  @Header('Cache-Control', 'no-store')
  choose(@Param('language') language: string, @Query('terug') back: unknown, @Res({ passthrough: true }) reply: HeaderWriter) {
    if (isLanguage(language)) reply.header('Set-Cookie', `lang=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`);
    return { url: localPath(back), statusCode: HttpStatus.SEE_OTHER };
  }
}

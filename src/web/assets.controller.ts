import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { Unasked } from './guard.js';
import { assetNamed } from './assets.js';

interface Reply {
  header(name: string, value: string): Reply;
  send(body: Buffer): unknown;
}

/** Style sheet and icon. The name holds the hash of the content, so a browser never has to ask twice. */
@Controller('assets')
export class AssetsController {
  @Get(':name')
  @Unasked()
  serve(@Param('name') name: string, @Res() reply: Reply): void {
    const asset = assetNamed(name);
    if (asset === undefined) throw new NotFoundException();
    reply.header('Content-Type', asset.type).header('Cache-Control', 'public, max-age=31536000, immutable').send(asset.body);
  }
}

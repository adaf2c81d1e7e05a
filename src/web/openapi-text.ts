import { Injectable } from '@nestjs/common';

/** The OpenAPI document as text: drawn when first asked for, then kept. */
@Injectable()
export class OpenapiText {
  #draw: (() => object) | undefined;
  #text: string | undefined;

  drawnBy(draw: () => object): void {
    this.#draw = draw;
  }

  text(): string {
    this.#text ??= JSON.stringify(this.#draw?.() ?? {});
    return this.#text;
  }
}

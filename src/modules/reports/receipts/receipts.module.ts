import { Module } from '@nestjs/common';
import { CorrespondenceModule } from '../correspondence/correspondence.module.js';
import { FindReceipt } from './find-receipt.js';
import { FollowedReport } from './followed-report.js';
import { OpenReceipt } from './open-receipt.js';
import { ReceiptController } from './receipt.controller.js';
import { ReceiptCookie } from './receipt-cookie.presenter.js';
import { ReceiptDesk } from './receipt-desk.presenter.js';
import { ReceiptLooks } from './receipt-looks.js';
import { ReceiptPace } from './receipt-pace.js';
import { ReceiptTriesRepository } from './receipt-tries.repository.js';
import { ReceiptsRepository } from './receipts.repository.js';

const FRONT = [OpenReceipt, ReceiptCookie, ReceiptDesk] as const;

/** Following a report with its receipt code, without an account. */
@Module({
  imports: [CorrespondenceModule],
  providers: [...FRONT, FindReceipt, FollowedReport, ReceiptLooks, ReceiptPace, ReceiptTriesRepository, ReceiptsRepository],
  exports: [...FRONT],
})
export class ReceiptsModule {}

export const RECEIPTS_CONTROLLERS = [ReceiptController] as const;

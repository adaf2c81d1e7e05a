import { Module } from '@nestjs/common';
import { PartiesModule } from '../../parties/index.js';
import { TrendsModule } from '../../trends/index.js';
import { DestroyKeys } from './destroy-keys.js';
import { EraseOrganisation } from './erase-organisation.js';
import { ErasureRepository } from './erasure.repository.js';
import { KeyDeedsRepository } from './key-deeds.repository.js';
import { KeyDeeds } from './key-deeds.js';
import { KeyStanding } from './key-standing.js';
import { OwnerOfRef } from './owner-of-ref.js';
import { SealColumnsAnew } from './seal-columns-anew.js';
import { SealAnew } from './seal-anew.js';
import { RotateKeeperKeys } from './rotate-keeper-keys.js';
import { TwoPersons } from './two-persons.js';

/** New keys and erasure: for the commands. */
@Module({
  imports: [PartiesModule, TrendsModule],
  providers: [
    DestroyKeys,
    EraseOrganisation,
    ErasureRepository,
    KeyDeeds,
    KeyDeedsRepository,
    KeyStanding,
    OwnerOfRef,
    SealColumnsAnew,
    SealAnew,
    RotateKeeperKeys,
    TwoPersons,
  ],
  exports: [KeyDeeds, KeyStanding, OwnerOfRef],
})
export class KeysModule {}

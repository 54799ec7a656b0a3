### Encryption and keys: whether stored data is unreadable to others, and who can make it readable.

domain-encryption = Encryption and keys
    .about = Whether your stored data is unreadable to outsiders, and who holds the key to it.

question-encryption-keys = Do you know whether your data is stored encrypted, and who holds the keys?
    .short = Encrypted storage, key holders known
    .explanation = Encrypted means unreadable without the key. The key can lie in three places: with the provider, with the provider but under your control, or outside the provider. For many firms the first is enough. What counts is that you know it and chose it.
    .why = If somebody takes a disk out of a data centre, encryption keeps it closed. If the provider holds the key, it does not keep the provider itself out. Both the NIS2 law and the GDPR name encryption as a measure. The provider encrypts; which protection you need for which data stays your choice.
    .how = Look in the contract or on the provider’s security page for “encryption at rest”. Own keys are called “Customer Key” at Microsoft 365 and “client-side encryption” at Google Workspace; they only exist if somebody set them up. Or ask the provider: “Is our data stored encrypted, backups included, and who can use the key?”
    .evidence = One line for each important service: encrypted or not, who holds the key, where you read it.
    .choice-never-asked = No. We have never asked how our data is stored.
    .choice-some = Partly. It is confirmed for some important services, not for all.
    .choice-keys-unknown = Nearly. All important data is encrypted, but we cannot name every key holder.
    .choice-noted = Yes. All important data is encrypted, and we noted who holds each key.

action-note-key-holders = Note for each service who holds the key
    .why = A customer or an insurer may ask. And you see at once which data needs more than the standard.
    .step-1 = Take your five most important services: usually mail, files, accounting, web shop and backup.
    .step-2 = Look for “encryption at rest” on the provider’s security page or in the contract. If you find nothing, ask by mail and keep the answer.
    .step-3 = Note one of three for each: key with the provider, key with the provider under your control, key outside the provider.
    .step-4 = Mark the data that must stay secret from everyone, such as health data or legal files. Ask your IT partner whether an own key makes sense there.
    .step-5 = Check that your own backups are encrypted, and that two people can find the key. A lost key means lost data.
    .help = You can do most of it yourself with an hour of reading. An own key is a decision to take with your IT partner.

### What a customer under NIS2 may ask, and the page to give that customer.

customer-ask-title = What your customers may ask
customer-ask-lead = The law obliges them to manage the risks of their suppliers. It gives no list of demands. These are usual:
customer-ask-proof = A self-assessment, or a verified level. For vital suppliers the CCB advises at least Basic of CyberFundamentals.
customer-ask-warning = To hear quickly of an incident that touches them: they have 24 hours for their own first warning.
customer-ask-access = A second sign-in step and an account of their own for everyone who can reach their systems or data.
customer-ask-backup = A backup kept apart, with the date on which putting it back was last tried.
customer-ask-updates = Security updates within an agreed time.
customer-ask-suppliers = The names of your own suppliers that touch their data.
customer-ask-contact = One name and number for security.
customer-ask-end = The right to check, and their data returned and erased when the contract ends.

## The page

customer-title = Our answer on security
customer-file-name = answer on security
customer-to = For
customer-nis2-essential = By our own assessment, the Belgian NIS2 law covers us as an essential entity.
customer-nis2-important = By our own assessment, the Belgian NIS2 law covers us as an important entity.
customer-nis2-limited = By our own assessment, the Belgian NIS2 law only asks us to register our domain name services.
customer-nis2-out = By our own assessment, the Belgian NIS2 law does not cover us. We know that it asks you to look after your suppliers.
customer-nis2-other-country = By our own assessment, the law of another country decides whether NIS2 covers us.
customer-nis2-check = We have not yet established with certainty whether the Belgian NIS2 law covers us.
customer-measures = Where we stand on the eleven measures of the law
customer-column-measure = Measure
customer-column-standing = Where we stand
customer-column-remark = Remark
customer-standing-in-place = Largely in place
customer-standing-partly = Partly in place
customer-standing-beginning = Just begun
customer-standing-unknown = Being looked into
customer-standing-not-asked = Not looked at yet
customer-contact = Our contact for security
customer-contact-name = Name
customer-contact-phone = Phone, also outside office hours
customer-contact-mail = Mail
customer-warning = If an incident touches you or your data, we tell you without delay, by phone.
customer-signature = Name, function, date and signature
# Variables: $day (String)
customer-note = Our own assessment of { $day }, made with Tandem. It is neither an audit nor a certificate, and no proof of conformity.

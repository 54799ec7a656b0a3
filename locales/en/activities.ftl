### The NIS2 wizard: what a business does, in plain words. The order is that of assets/data/activities.toml.

## IT, software and internet

activity-manages-it = You manage or maintain other businesses’ IT
    .search = it company, it support, it partner, managed service, managed services, msp, helpdesk, service desk, network administration, system administration, server maintenance, computer repair, computer shop, remote support, outsourced it, it maintenance, freelance it technician
    .not = Only selling hardware or licences, without any service, falls outside the definition. A one-off installation without follow-up is a grey zone: ask the CCB.
    .law = Annex I, ICT service management (business-to-business): managed service provider

activity-maintains-systems = You install and support software, tills or phone systems for others
    .search = business software, erp, crm, software support, software maintenance, software integrator, cash register, cash registers, point of sale, telephone exchange, pbx, voip, camera systems, access control, industrial automation, plc, printer, printers
    .not = What counts is helping to install, run or maintain customers’ systems, on site or remotely. Selling without such help falls outside; for a one-off installation, ask the CCB.
    .law = Annex I, ICT service management (business-to-business): managed service provider

activity-maintains-websites = You maintain websites or apps that you built for customers
    .search = web developer, web developers, web design, web agency, website maintenance, website builder, app developer, app developers, software developer, custom software, web shop builder, digital agency, freelance developer, programmer
    .not = Building a site and handing it over once is a grey zone: ask the CCB. Hosting, domain names and name servers have their own lines: tick those too if you offer them.
    .law = Annex I, ICT service management (business-to-business): managed service provider

activity-runs-group-it = You run the IT for other companies of your own group
    .search = group it, shared services, shared service centre, internal it, it subsidiary, holding, head office services, parent company, sister company, intragroup services, it department, management company
    .not = A separate company that runs the group’s IT can be covered, even without outside customers. Staff who only look after their own company’s IT are not meant.
    .law = Annex I, ICT service management (business-to-business): managed service provider

activity-secures-it = You look after other businesses’ cybersecurity
    .search = cybersecurity company, it security, security monitoring, soc, security operations centre, penetration test, pentest, ethical hacker, security audit, incident response, managed security, mssp, firewall management, vulnerability scan, ciso as a service, security consultant
    .not = What counts is doing, or helping with, customers’ protection against cyber risks. For advice, tests or training alone, ask the CCB; guarding buildings is not meant.
    .law = Annex I, ICT service management (business-to-business): managed security service provider

activity-sells-online-software = You offer software that customers use over the internet (SaaS)
    .search = saas, software as a service, online software, cloud software, web application, web app, software vendor, software company, software publisher, subscription software, online platform, planning software, booking system, startup, scale-up
    .not = Software that customers use over the internet may be a cloud service. Software installed only on customers’ own machines is not; in doubt, ask the CCB.
    .law = Annex I, Digital infrastructure: cloud computing service provider

activity-hosts-for-customers = You host websites, mail, files or servers for customers
    .search = hosting, web hosting, hosting company, hosting companies, vps, virtual server, virtual servers, cloud hosting, private cloud, iaas, paas, online backup, backup service, mail hosting, file storage, hosted desktop, reseller hosting
    .not = Cloud means shared, adjustable computing capacity that customers use remotely and manage on demand. Reselling another firm’s hosting, or renting out one fixed server, is a grey zone: ask the CCB.
    .law = Annex I, Digital infrastructure: cloud computing service provider

activity-registers-domain-names = You register domain names for customers
    .search = domain name, domain names, domain registration, registrar, registrars, domain reseller, domain name agent, web agency, web hosting, privacy registration, whois privacy, proxy registration
    .not = This counts at any size, also for those who act for a registrar; it brings registration duties, not the full law. Registering names for your own business is not meant.
    .law = Law of 26 April 2024, art. 3, §5: domain name registration services

activity-runs-name-servers = You run name servers (DNS) for customers or for the public
    .search = dns, dns service, dns provider, dns hosting, name server, name servers, authoritative dns, public resolver, recursive dns, dns filtering, managed dns, own name servers, zone hosting
    .not = This counts at any size, however small the firm. If you only change records on another company’s name servers, that company runs them; in doubt, ask the CCB.
    .law = Annex I, Digital infrastructure: DNS service provider

activity-runs-marketplace = You run a site or app where others sell to consumers
    .search = online marketplace, marketplace, marketplaces, platform, sales platform, booking platform, second-hand site, ticket platform, auction site, app store, local sellers online, multi-vendor shop, intermediary platform
    .not = A web shop that sells only its own goods is not a marketplace. What counts is that consumers can buy or book from other sellers through your site or app.
    .law = Annex II, Digital providers: online marketplace

## Food

activity-food-wholesale = You sell food or drink wholesale to other businesses
    .search = food wholesale, food wholesaler, wholesaler, wholesalers, drinks wholesaler, beer merchant, fruit and vegetable wholesale, meat wholesale, fish wholesale, catering supplier, food distribution, food importer, food exporter, cash and carry, auction of fruit and vegetables
    .not = Selling to consumers in a shop or serving meals is not listed as such. Wholesale beside a shop can count: if it is small, ask the CCB.
    .law = Annex II, Production, processing and distribution of food: wholesale distribution

activity-food-production = You make or process food or drink on an industrial scale
    .search = food factory, food producer, food industry, food processing, brewery, breweries, dairy, slaughterhouse, meat processing, industrial bakery, chocolate maker, biscuit factory, frozen food, vegetable processing, ready meals, soft drinks, food supplements, central kitchen
    .not = Making and selling on the spot, as a bakery, butcher or restaurant does, is not listed as such. If you also make food for other businesses, ask the CCB.
    .law = Annex II, Production, processing and distribution of food: industrial production and processing

## Transport

activity-water-transport = You carry goods or passengers by water
    .search = inland shipping, barge, barges, shipping company, shipowner, river transport, canal transport, sea freight, coastal shipping, ferry, ferries, passenger boat, river cruise, tugboat
    .not = What counts is the company that carries goods or passengers; its individual vessels are left out. Arranging transport that others carry out is not named.
    .law = Annex I, Transport, Water: inland, sea and coastal water transport company

activity-port-terminal = You run a port or a terminal, or operate equipment in a port
    .search = port authority, port operator, inland port, terminal, terminals, container terminal, stevedore, stevedoring, quay, dock, port crane, loading and unloading ships, lock gate, marina, port warehouse
    .not = What counts is managing a port or port facility, or operating works and equipment in a port. For an office, a warehouse or a marina, ask the CCB.
    .law = Annex I, Transport, Water: managing body of a port, or entity operating works and equipment in ports

activity-traffic-systems = You run traffic control or smart transport systems
    .search = traffic management, traffic information, smart mobility, intelligent transport systems, its, toll system, parking guidance, traffic lights, mobility platform, road authority, air traffic control, vessel traffic service, telematics
    .not = Driving lorries, vans, taxis or coaches is not listed. Public bodies for which traffic management is only a non-essential part are left out; for vehicle tracking, ask the CCB.
    .law = Annex I, Transport: operator of intelligent transport systems, road authority, air traffic control, vessel traffic services

activity-rail = You run trains, railway tracks, or stations and depots for trains
    .search = railway company, rail freight, train operator, train operators, railway tracks, rail infrastructure, rail terminal, freight terminal, railway station, train workshop, train maintenance depot, shunting
    .not = Railway companies, track managers and operators of railway service facilities count. Buses are not listed; for trams, metro or work as a contractor, ask the CCB.
    .law = Annex I, Transport, Rail: railway undertaking, operator of service facilities, infrastructure manager

activity-aviation = You run an airline, an airport or installations at an airport
    .search = airline, airlines, air carrier, air cargo, helicopter company, air taxi, business aviation, airport, airports, airfield, ground handling, airport operator, aviation fuel at the airport, flying school, drone company
    .not = Airlines count when they fly commercially, and so do those who operate installations at an airport. A travel agency is not listed; for drones or a flying club, ask the CCB.
    .law = Annex I, Transport, Air: air carrier, airport managing body, airport, ancillary installations

## Health

activity-treats-patients = You treat patients or supply medicines to them
    .search = doctor, doctors, medical practice, group practice, dentist, dentists, physiotherapist, psychologist, nurse, home nursing, hospital, clinic, medical laboratory, radiology, pharmacy, pharmacies, pharmacist, ambulance
    .not = Care by health professionals counts, and so does dispensing medicines to patients. Sport, wellness, beauty and care of animals are not healthcare in this sense.
    .law = Annex I, Health: healthcare provider

activity-care-home = You run a care home or give care to older or disabled people
    .search = care home, care homes, nursing home, nursing homes, retirement home, residential care, assisted living, day centre, disability care, home care, home help, service flats, rehabilitation centre
    .not = You count only as far as you provide healthcare, such as nursing. Housework, meals or company alone are not healthcare; in doubt, ask the CCB.
    .law = Annex I, Health: healthcare provider

activity-makes-medical-devices = You make medical devices or tests
    .search = medical device, medical devices, medtech, medical equipment manufacturer, diagnostic test, in vitro diagnostics, dental laboratory, dental technician, orthopaedic workshop, prosthesis, prostheses, hearing aid, hearing aids, spectacle lenses, implant, medical software
    .not = Selling or repairing devices that others make is not manufacturing. For devices made to measure, such as dental work, or for medical software, ask the CCB.
    .law = Annex II, Manufacturing: medical devices and in vitro diagnostic medical devices

activity-makes-emergency-devices = You make medical devices that the EU calls critical in a health crisis
    .search = critical medical devices, public health emergency, health crisis, ventilator, ventilators, respirator, mask, masks, syringe, syringes, test kit, test kits, pandemic supplies
    .not = This counts only for devices on the EU list of critical devices in a public health emergency. Otherwise choose the line on medical devices in general.
    .law = Annex I, Health: medical devices considered critical during a public health emergency

activity-makes-medicines = You make medicines or their ingredients
    .search = medicine manufacturer, drug manufacturer, pharmaceutical company, pharma, pharma production, active ingredient, active ingredients, vaccine, vaccines, contract manufacturing of medicines, tablets, biotech production
    .not = What counts is making the products of NACE division 21. Food supplements are not medicines; for wholesale of medicines, ask the CCB.
    .law = Annex I, Health: basic pharmaceutical products and pharmaceutical preparations (NACE C.21)

activity-develops-medicines = You develop medicines or are an EU reference laboratory
    .search = drug development, medicine research, pharma research, clinical trial, clinical trials, contract research organisation, cro, biotech, biotechnology, life sciences, drug discovery, reference laboratory, eu reference laboratory
    .not = Research and development of medicines for people counts. An ordinary medical laboratory is not an EU reference laboratory: look at the line on treating patients.
    .law = Annex I, Health: research and development of medicinal products; EU reference laboratory

## Energy

activity-charging-points = You operate charging points for electric cars that others use
    .search = charging point, charging points, charging station, charging stations, ev charger, electric car charging, hotel car park, company car park, charge point operator, cpo, car park, supermarket car park, property owner
    .not = What counts is managing and operating the charging service for users, even beside another trade. If another firm operates the points, or only your own vehicles charge there, ask the CCB.
    .law = Annex I, Energy, Electricity: operator of a recharging point for end users

activity-produces-electricity = You produce electricity, for example with solar panels
    .search = solar panel, solar panels, photovoltaic, solar farm, wind turbine, wind turbines, wind farm, cogeneration, combined heat and power, chp, biogas plant, hydropower, green power, energy cooperative, electricity producer
    .not = The list sets no minimum power: panels that feed the grid can count, even beside another trade. Installing panels for others does not; if you only use your own power, ask the CCB.
    .law = Annex I, Energy, Electricity: producer

activity-stores-energy = You store electricity or steer its use on the market
    .search = energy storage, battery park, battery storage, aggregator, aggregation, demand response, flexibility, flexibility services, virtual power plant, energy sharing, balancing services, smart charging service
    .not = What counts is aggregation, demand response or energy storage as a service on the electricity market. For a battery that serves only your own building, ask the CCB.
    .law = Annex I, Energy, Electricity: market participant in aggregation, demand response or energy storage

activity-sells-energy = You sell electricity or natural gas to customers
    .search = energy supplier, energy suppliers, electricity supplier, gas supplier, green energy supplier, selling electricity, selling gas, reselling electricity, energy company, utility, energy cooperative, energy broker
    .not = Selling and reselling to customers count. A broker who only arranges contracts does not sell; if you charge tenants for power, ask the CCB.
    .law = Annex I, Energy: electricity undertaking that carries out supply; gas supply undertaking

activity-heat-network = You run a heat or cooling network for several buildings
    .search = heat network, heat networks, district heating, district cooling, heating network, residual heat, geothermal heat, shared boiler house, heat supplier, heat cooperative, neighbourhood heating
    .not = What counts is supplying heat or cold through a network to several buildings or sites. Installing heating, or a boiler for one building, does not.
    .law = Annex I, Energy: operator of district heating or cooling

activity-oil-gas-hydrogen = You produce, refine, store or pipe oil, natural gas or hydrogen
    .search = oil depot, fuel depot, fuel dealer, heating oil, tank storage, refinery, oil pipeline, oil terminal, gas storage, lng terminal, natural gas company, biogas, biomethane, hydrogen, hydrogen production, bottled gas, petrol station
    .not = A petrol station or fuel dealer is not named as such, but oil storage is. If you keep a depot, sell bottled gas or make biogas, ask the CCB.
    .law = Annex I, Energy: Oil; Gas (storage, LNG, natural gas undertaking, refining and treatment); Hydrogen

activity-energy-network = You manage a power or gas grid, or an electricity exchange
    .search = grid operator, grid operators, distribution network, transmission network, electricity grid, gas grid, network manager, power exchange, electricity exchange, high voltage, private network, closed distribution system
    .not = Building or repairing lines for a grid operator is not managing the grid. For a private network, for instance on a business park, ask the CCB.
    .law = Annex I, Energy: distribution or transmission system operator; nominated electricity market operator

## Manufacturing

activity-makes-machines = You make machines or equipment
    .search = machine builder, machine builders, mechanical engineering, machinery manufacturer, agricultural machinery, machine tools, pumps, compressors, conveyor, conveyors, packaging machines, lifts, cooling installations, ventilation units, construction machinery, engines
    .not = What counts is making the products of NACE division 28. Selling, installing or repairing machines is not, and neither is making metal parts or structures (division 25).
    .law = Annex II, Manufacturing: machinery and equipment n.e.c. (NACE C.28)

activity-makes-electronics = You make electronic, optical or electrical products
    .search = electronics manufacturer, electronics, printed circuit boards, sensors, measuring instruments, computers, telecom equipment, cameras, optical instruments, lighting, lamps, cables, batteries, electric motors, transformers, switchboards, panel building, household appliances
    .not = What counts is making the products of NACE divisions 26 and 27. Selling, installing or repairing them is not manufacturing: an electrician is not listed.
    .law = Annex II, Manufacturing: computer, electronic and optical products (NACE C.26); electrical equipment (NACE C.27)

activity-makes-vehicles = You make vehicles, trailers, boats or bicycles, or parts for them
    .search = vehicle manufacturer, car parts, automotive supplier, body builder, lorry bodies, trailer, trailers, semi-trailers, caravans, boat builder, shipyard, railway vehicles, aircraft parts, aerospace, bicycle, bicycles, motorcycles, wheelchairs
    .not = What counts is making the products of NACE divisions 29 and 30. A garage or dealer that sells, services or repairs vehicles is not a manufacturer.
    .law = Annex II, Manufacturing: motor vehicles, trailers and semi-trailers (NACE C.29); other transport equipment (NACE C.30)

## Waste, water and post

activity-manages-waste = You collect, treat, recycle or trade waste as your main activity
    .search = waste collection, waste collector, waste company, waste treatment, recycling, recycling company, container hire, skip hire, scrap dealer, scrap metal, sorting centre, composting, landfill, incineration, hazardous waste, waste broker, demolition waste
    .not = This counts only if waste management is your principal economic activity. A builder or carrier that removes waste on the side is not meant.
    .law = Annex II, Waste management: undertaking carrying out waste management

activity-supplies-drinking-water = You supply or distribute drinking water
    .search = water company, drinking water, tap water, water supply, water distribution, water utility, bottled water, mineral water, water bottler, water tanker, water coolers, drinking fountain, water production
    .not = Distributing water as a non-essential part of a trade in other goods does not count. If you bottle water or deliver it by tanker, ask the CCB.
    .law = Annex I, Drinking water: supplier or distributor of water intended for human consumption

activity-treats-waste-water = You collect, discharge or treat waste water
    .search = waste water, sewage, sewage treatment, water treatment, sewer, sewers, sewer operator, septic tank emptying, septic tanks, industrial waste water, drain cleaning, water purification plant
    .not = This does not count if it is only a non-essential part of what you do, such as treating your own factory’s water. For drain cleaning or emptying tanks, ask the CCB.
    .law = Annex I, Waste water: undertaking collecting, disposing of or treating waste water

activity-post-courier = You deliver post or parcels for others, or run a courier service
    .search = courier, couriers, courier service, parcel delivery, parcels, express delivery, bicycle courier, last mile, mail delivery, postal service, parcel sorting, parcel point, pick-up point, parcel lockers, mailroom
    .not = What counts is collecting, sorting, carrying or delivering post or parcels for others. Ordinary freight by lorry is not listed; for meals, or parcels in your shop, ask the CCB.
    .law = Annex II, Postal and courier services: postal service provider, including courier services

## Chemicals

activity-makes-chemicals = You make chemical substances
    .search = chemical company, chemical plant, chemicals manufacturer, chemistry, paint factory, varnish, glue, adhesives, detergent, cleaning products maker, cosmetics maker, soap maker, fertiliser, pesticides, resins, lubricants, inks, industrial gases
    .not = The list names makers of substances, in the sense of the REACH regulation, and that is wide. If you only mix bought substances, ask the CCB.
    .law = Annex II, Manufacture, production and distribution of chemicals: manufacture of substances

activity-sells-chemicals = You store and sell chemicals, such as paint or cleaning products
    .search = chemicals wholesale, chemicals trade, chemical distributor, paint shop, paint wholesale, cleaning products, cleaning supplies, pool products, garden chemicals, fertiliser trade, crop protection, lubricants, solvents, glue, raw materials trade
    .not = The definition of distributor is wide: storing and selling substances or mixtures for others. If you are a retailer or they are a side line, ask the CCB.
    .law = Annex II, Manufacture, production and distribution of chemicals: distribution of substances or mixtures

activity-makes-articles = You make objects from raw materials, such as plastic or rubber
    .search = plastics, plastic products, plastics processing, injection moulding, packaging, foil, rubber, composite, composites, foam, textile coating, 3d printing, moulded parts, tubes, window profiles, manufacturer
    .not = The law also names makers of articles from substances or mixtures (REACH), which is very wide. If you make plastic, rubber or other objects, ask the CCB whether you count.
    .law = Annex II, Manufacture, production and distribution of chemicals: production of articles

## Networks and digital infrastructure

activity-telecom = You offer internet access, telephony or a network to the public
    .search = internet provider, internet service provider, isp, telecom operator, telecoms, telephony provider, voip provider, mobile operator, virtual operator, mvno, fibre network, wireless internet, public wi-fi, sim cards, cable company, satellite internet
    .not = This counts at any size. Using or installing telephony is something else; for guest Wi-Fi or reselling subscriptions under your own name, ask the CCB.
    .law = Annex I, Digital infrastructure: public electronic communications networks and publicly available electronic communications services

activity-data-centre-cdn = You run a data centre or a content delivery network for others
    .search = data centre, data centres, datacentre, colocation, housing, rack space, server racks, server room for customers, edge data centre, content delivery network, cdn, caching, video delivery
    .not = A server room or data centre used only for your own needs is not the service. Renting space in someone else’s data centre is not running one; in doubt, ask the CCB.
    .law = Annex I, Digital infrastructure: data centre service provider; content delivery network provider

activity-internet-exchange = You run an internet exchange point between networks
    .search = internet exchange, internet exchange point, ixp, peering, peering point, network interconnection, peering platform, exchange of internet traffic, autonomous systems, interconnection
    .not = What counts is linking more than two independent networks so that they exchange internet traffic. Connecting your own offices, or customers to the internet, is not this.
    .law = Annex I, Digital infrastructure: internet exchange point provider

activity-trust-services-qualified = You provide qualified trust services, such as qualified e-signatures
    .search = qualified trust service provider, qtsp, qualified signature, qualified electronic signature, qualified certificate, qualified certificates, qualified timestamp, qualified seal, registered electronic mail, eidas, trusted list
    .not = This counts at any size, once your service has qualified status under the eIDAS regulation. Using or reselling another provider’s signatures is something else; in doubt, ask the CCB.
    .law = Annex I, Digital infrastructure: trust service provider (qualified)

activity-trust-services-other = You provide e-signatures or certificates without qualified status
    .search = electronic signature, electronic signatures, e-signature, digital signature, signing platform, website certificate, website certificates, ssl certificates, tls, certificate authority, timestamp, electronic seal, electronic delivery
    .not = This counts at any size if you provide the trust service yourself. Signing with, building in or reselling another firm’s service is something else; in doubt, ask the CCB.
    .law = Annex I, Digital infrastructure: trust service provider (not qualified)

activity-search-social = You run a search engine or a social network for the public
    .search = search engine, search engines, web search, social network, social networks, social media platform, community platform, online community, dating app, video sharing, forum, discussion platform
    .not = A search box on your own site, or a page on someone else’s social network, is not this. For a forum or a small community, ask the CCB.
    .law = Annex II, Digital providers: online search engine; social networking services platform

activity-tld-registry = You manage a top-level domain, such as a country or city extension
    .search = domain registry, registry, tld, top-level domain, top-level domains, domain extension, country extension, city extension, brand extension, cctld, gtld, registry operator
    .not = This is about managing the extension itself, at any size. Selling names under it is domain registration; an extension used only by its own registry is left out.
    .law = Annex I, Digital infrastructure: TLD name registry

activity-ground-stations = You run ground stations that support services from space
    .search = ground station, ground stations, satellite station, satellite control, space company, space sector, earth observation, satellite data reception, antenna park, mission control, teleport, satellite tracking
    .not = What counts is running the infrastructure on the ground. Using satellite images or navigation is not, and making satellites belongs under vehicles and other transport equipment.
    .law = Annex I, Space: operator of ground-based infrastructure

## Finance, research and public bodies

activity-finance = You are a bank, a trading venue or a central counterparty
    .search = bank, banks, credit institution, savings bank, stock exchange, exchange, trading venue, trading venues, trading platform, clearing house, central counterparty, ccp, financial market
    .not = For these, the European DORA rules come first; mainly registration remains. Insurers, brokers, payment firms and financial advisers are not in these NIS2 sectors.
    .law = Annex I, Banking: credit institution; Financial market infrastructures: trading venue, central counterparty

activity-research = You mainly do applied research, to use the results commercially
    .search = research organisation, research organisations, research centre, research institute, applied research, research and development, contract research, innovation centre, laboratory, technology centre, spin-off, experimental development, r&d
    .not = Research must be your first aim, with commercial use of its results. Schools and universities are left out; for an R&D department beside another trade, ask the CCB.
    .law = Annex II, Research: research organisation

activity-federal-body = You are a public body of the Federal State
    .search = federal government, federal public service, fps, federal agency, federal administration, federal institution, public social security institution, federal research institution, government body, public interest institution
    .not = This counts at any size. Bodies of an industrial or commercial kind and bodies under private law are not meant; the police, the courts and Defence have their own rules.
    .law = Annex I, Public administration: public administration entity dependent on the Federal State

activity-regional-body = You are a public body of a region or community
    .search = regional government, region, community, flemish government, walloon administration, brussels administration, regional agency, public interest body, regional administration, flemish agency, community administration
    .not = A body of a region or community comes in only when the CCB identifies it, after a risk assessment. A municipality or CPAS/OCMW is a local authority: it is not listed as such.
    .law = Annex I, Public administration: entity dependent on the federated entities, identified by the CCB

activity-fire-rescue = You are a fire-rescue zone or the Brussels fire service
    .search = fire service, fire brigade, fire-rescue zone, fire station, rescue zone, emergency zone, emergency services, firefighters, brussels fire service, civil safety
    .not = This counts at any size. Firms that sell or maintain fire equipment, and private ambulances, are not meant; an ambulance may be healthcare.
    .law = Annex I, Public administration: emergency zones and the Brussels fire and emergency medical service

## Businesses that the annexes do not list

unlisted-shop = Shop or web shop that sells its own goods
    .search = shop, shops, store, retail, retailer, web shop, online shop, clothes shop, supermarket, grocery, newsagent, gift shop, furniture shop, garage, car dealer
    .why = Retail is not in the annexes as such; selling for others as a marketplace, wholesale of food or trade in chemicals such as paint can bring you in.

unlisted-restaurant = Restaurant, café, hotel or caterer
    .search = restaurant, restaurants, café, pub, bar, snack bar, chip shop, tea room, hotel, bed and breakfast, caterer, catering, food truck
    .why = Serving meals or letting rooms is not in the annexes as such; industrial food production, or charging points that you operate, can bring you in.

unlisted-bakery-butcher = Bakery, butcher or other shop that makes and sells on the spot
    .search = bakery, bakeries, baker, butcher, butchers, pastry shop, chocolatier, ice cream parlour, cheese shop, fishmonger, delicatessen, farm shop
    .why = Making and selling on the spot is not in the annexes as such; wholesale, or production on an industrial scale, can bring you in.

unlisted-construction = Construction firm or craft business
    .search = builder, builders, construction, contractor, electrician, plumber, roofer, carpenter, joiner, painter, heating engineer, landscaper, architect, solar installer, renovation
    .why = Building work and crafts are not in the annexes; managing customers’ IT or networks can bring you in, and covered customers may ask for security by contract.

unlisted-lawyer = Lawyer, notary or bailiff
    .search = lawyer, lawyers, law firm, attorney, notary, notaries, bailiff, legal adviser, mediator, legal practice
    .why = Legal professions are not in the annexes; clients that are covered may still ask for security measures by contract.

unlisted-accountant = Accountant, tax adviser, payroll office or insurance broker
    .search = accountant, accountants, bookkeeper, bookkeeping, auditor, tax adviser, fiscal adviser, payroll office, social secretariat, insurance broker, financial adviser
    .why = These professions are not in the annexes; offering customers your own online software, or managing their IT, can bring you in.

unlisted-road-haulage = Road haulage, removals, taxi or coach company
    .search = haulier, hauliers, road haulage, road transport, lorry, lorries, truck, trucking, removals, removal company, taxi, taxis, coach company, bus company, logistics, warehouse
    .why = Ordinary road transport is not in the annexes; parcel or courier services, port work or waste as your main activity can bring you in.

unlisted-beauty = Hairdresser, beauty salon or sports club
    .search = hairdresser, hairdressers, barber, beauty salon, beautician, nail salon, wellness, sauna, massage, gym, fitness, sports club, tattoo
    .why = Personal care and sport are not in the annexes; only healthcare by health professionals could bring you in.

unlisted-estate-agent = Estate agent, property manager or landlord
    .search = estate agent, estate agents, real estate, property, property manager, property developer, block manager, landlord, letting agent, student housing
    .why = Property is not in the annexes; charging points that you operate, solar power or a heat network can bring you in.

unlisted-communication-agency = Advertising, communication or design agency
    .search = advertising agency, advertising agencies, communication agency, marketing agency, graphic designer, graphic design, copywriter, social media agency, printer, photographer, event agency
    .why = Advertising is not in the annexes; hosting customers’ sites, registering their domain names or managing their IT can bring you in.

unlisted-consultant = Consultant, coach, trainer or temporary staff agency
    .search = consultant, consultants, consultancy, business adviser, management consultant, coach, trainer, training firm, engineer, engineering office, recruitment, temporary staff agency, translator, freelancer
    .why = Advice and training are not in the annexes as such; managing customers’ IT or its security can bring you in.

unlisted-association = Association or foundation
    .search = association, associations, non-profit, charity, foundation, club, federation, trade association, cultural centre, youth club
    .why = The legal form changes nothing: an association is not listed as such, but an activity such as healthcare or IT for others can bring it in.

unlisted-school = School, nursery or training centre
    .search = school, schools, primary school, secondary school, university, college, adult education, academy, nursery, crèche, childcare, driving school
    .why = Education is not in the annexes and is left out of research organisations; another listed activity, such as a hospital, can bring it in.

unlisted-municipality = Municipality, province or CPAS/OCMW
    .search = municipality, municipalities, town hall, city, province, cpas, ocmw, local authority, public welfare centre, local government
    .why = Local authorities are not listed as such; another listed activity such as a care home or water supply, or identification by the CCB, can bring them in.

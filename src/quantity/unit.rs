//! Units of figures.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Declares [`Unit`] with the name of each unit in the dataset.
macro_rules! units {
    ($($(#[$doc:meta])* $unit:ident = $name:literal,)*) => {
        /// Unit that a figure counts or measures in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Unit { $($(#[$doc])* $unit,)* }

        impl Unit {
            /// Every unit, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$unit,)*];

            /// Returns the unit's name in the dataset, in English.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$unit => $name,)* }
            }
        }
    };
}

units! {
    /// Percent of a base or of a whole: 48.2, not 0.482.
    Percent = "percent",
    /// A factor.
    Times = "times",
    /// Entries and exits: each crossing of the border counts once.
    Crossings = "crossings",
    /// Entries and exits per day, averaged.
    CrossingsPerDay = "crossings per day",
    /// Entries and exits of vehicles.
    VehicleCrossings = "vehicle crossings",
    /// Exit-entry documents.
    Documents = "documents",
    /// Applications per day, averaged.
    ApplicationsPerDay = "applications per day",
    /// Persons.
    Persons = "persons",
    /// Cases that the police investigate.
    Cases = "cases",
    /// Instances of somebody being found: one person counts each time.
    Instances = "instances",
    /// Criminal gangs.
    Gangs = "gangs",
    /// Hideouts.
    Dens = "dens",
    /// Tonnes.
    Tonnes = "tonnes",
    /// Guns.
    Guns = "guns",
    /// Chinese yuan.
    Cny = "CNY",
    /// Telephone calls.
    Calls = "calls",
    /// Services rendered.
    Services = "services",
    /// Uses of a platform.
    Uses = "uses",
    /// Service windows.
    Windows = "windows",
    /// Counties and cities.
    Places = "places",
    /// Languages.
    Languages = "languages",
    /// Border inspection channels.
    Channels = "channels",
    /// Border ports.
    Ports = "ports",
    /// Minutes.
    Minutes = "minutes",
    /// Hours.
    Hours = "hours",
    /// Administrative measures.
    Measures = "measures",
    /// Ships.
    Ships = "ships",
    /// Trains.
    Trains = "trains",
    /// Vehicles and vessels.
    Vehicles = "vehicles",
    /// Items found.
    Items = "items",
    /// Police campaigns.
    Campaigns = "campaigns",
    /// Countries.
    Countries = "countries",
    /// Provinces.
    Provinces = "provinces",
    /// Honorary titles.
    Titles = "titles",
    /// Awards and commendations.
    Awards = "awards",
    /// A rank: sixth.
    Ordinal = "ordinal",
}

impl Unit {
    /// Whether a formatted value includes its unit: "48.2%", "8.85 tonnes".
    #[must_use]
    pub const fn is_in_value(self) -> bool {
        matches!(self, Self::Percent | Self::Times | Self::Tonnes | Self::Cny)
    }

    /// Whether values of single days add up to the value of all these days; stocks, rates and averages do not.
    #[must_use]
    pub const fn adds_up(self) -> bool {
        !matches!(
            self,
            Self::Percent
                | Self::Times
                | Self::CrossingsPerDay
                | Self::ApplicationsPerDay
                | Self::Countries
                | Self::Ports
                | Self::Provinces
                | Self::Channels
                | Self::Windows
                | Self::Places
                | Self::Languages
                | Self::Ordinal
                | Self::Minutes
        )
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Unit {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Self::ALL
            .iter()
            .copied()
            .find(|unit| unit.name() == name)
            .ok_or_else(|| format!("“{name}” is no known unit"))
    }
}

/** What to try first: one question across services that some practices offer and others do not. */
export const firstQuery = `query WhatCanIDo {
  me {
    patients {
      id
      relation
      practice {
        name
        telephone
      }
      demographics {
        ... on PatientDemographics {
          firstName
          surname
        }
        ... on GpServiceUnavailable {
          reason
          message
        }
      }
      appointments {
        ... on Appointments {
          upcoming {
            startsAt {
              local
            }
            kind
            clinicians {
              name
            }
          }
        }
        ... on GpServiceUnavailable {
          service
          reason
          message
        }
      }
    }
  }
}
`;

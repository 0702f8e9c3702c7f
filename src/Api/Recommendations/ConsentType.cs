using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

[ObjectType<AuthorityConsent>]
public static partial class ConsentType
{
    static partial void Configure(IObjectTypeDescriptor<AuthorityConsent> descriptor)
    {
        descriptor.Name("Consent");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(consent => consent.DocumentNumber);
        descriptor.Field(consent => consent.GivenOn);
    }
}

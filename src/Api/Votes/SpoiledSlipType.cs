using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

[ObjectType<SpoiledSlipRecord>]
public static partial class SpoiledSlipType
{
    static partial void Configure(IObjectTypeDescriptor<SpoiledSlipRecord> descriptor)
    {
        descriptor.Name("SpoiledSlip");
        descriptor.BindFieldsExplicitly();
    }

    [GraphQLDescription("The key that the slip has in the urn, lower-case hexadecimal.")]
    public static string GetOuterId([Parent] SpoiledSlipRecord slip) => Convert.ToHexStringLower(slip.OuterId);

    public static async Task<string> GetNumberAsync(
        [Parent] SpoiledSlipRecord slip, ApplicationNumberDataLoader numbers, CancellationToken ct) =>
        await numbers.LoadRequiredAsync(slip.ApplicationId, ct);
}

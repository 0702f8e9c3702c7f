using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

[ObjectType<RoundKeyHolder>]
public static partial class RoundKeyHolderType
{
    static partial void Configure(IObjectTypeDescriptor<RoundKeyHolder> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(holder => holder.Seat);
        descriptor.Field(holder => holder.SubmittedAt);
    }

    public static string GetName([Parent] RoundKeyHolder holder) => holder.KeyHolder.Name;

    [GraphQLDescription("SHA-256 of the holder's public key, lower-case hexadecimal.")]
    public static string GetFingerprint([Parent] RoundKeyHolder holder) => holder.KeyHolder.Fingerprint;
}

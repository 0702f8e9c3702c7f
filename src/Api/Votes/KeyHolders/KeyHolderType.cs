using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

[ObjectType<KeyHolder>]
public static partial class KeyHolderType
{
    static partial void Configure(IObjectTypeDescriptor<KeyHolder> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(holder => holder.Id).ID(nameof(KeyHolder));
        descriptor.Field(holder => holder.Seat);
        descriptor.Field(holder => holder.Name);
        descriptor.Field(holder => holder.Fingerprint);
        descriptor.Field(holder => holder.RegisteredAt);
        descriptor.Field(holder => holder.RetiredAt);
        descriptor.Field(holder => holder.RetiredReason);
    }

    [GraphQLDescription("SubjectPublicKeyInfo in base64.")]
    public static string GetPublicKey([Parent] KeyHolder holder) => Convert.ToBase64String(holder.PublicKey);
}

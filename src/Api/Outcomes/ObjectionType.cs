using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Outcomes;

[ObjectType<Objection>]
public static partial class ObjectionType
{
    static partial void Configure(IObjectTypeDescriptor<Objection> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(objection => objection.Id).ID(nameof(Objection));
        descriptor.Field(objection => objection.ReceivedAt);
        descriptor.Field(objection => objection.Text);
        descriptor.Field(objection => objection.State);
        descriptor.Field(objection => objection.Handling);
    }
}

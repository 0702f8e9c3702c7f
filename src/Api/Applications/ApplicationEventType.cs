using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

[ObjectType<ApplicationEvent>]
public static partial class ApplicationEventType
{
    static partial void Configure(IObjectTypeDescriptor<ApplicationEvent> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.From);
        descriptor.Field(entry => entry.To);
        descriptor.Field(entry => entry.At);
        descriptor.Field(entry => entry.Reason);
    }
}

using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

[ObjectType<JobLogEntry>]
public static partial class JobLogEntryType
{
    static partial void Configure(IObjectTypeDescriptor<JobLogEntry> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.At);
        descriptor.Field(entry => entry.Message);
    }
}

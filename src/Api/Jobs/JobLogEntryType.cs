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

    [GraphQLDescription("What the line says; null where it is free text.")]
    public static JobLine? GetCode([Parent] JobLogEntry entry) => JobLineText.Read(entry.Message)?.Line;

    [GraphQLDescription("The numbers and names that the code speaks of.")]
    public static IReadOnlyList<string> GetArguments([Parent] JobLogEntry entry) => JobLineText.Read(entry.Message)?.Arguments ?? [];
}

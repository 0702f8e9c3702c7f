using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Audit;

[ObjectType<AuditEntry>]
public static partial class AuditEntryType
{
    static partial void Configure(IObjectTypeDescriptor<AuditEntry> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.Sequence);
        descriptor.Field(entry => entry.At);
        descriptor.Field(entry => entry.Actor);
        descriptor.Field(entry => entry.Action);
        descriptor.Field(entry => entry.Subject);
        descriptor.Field(entry => entry.Reason);
        descriptor.Field(entry => entry.BeforeHash);
        descriptor.Field(entry => entry.AfterHash);
        descriptor.Field(entry => entry.CorrelationId);
        descriptor.Field(entry => entry.PreviousHash);
        descriptor.Field(entry => entry.Hash);
    }
}

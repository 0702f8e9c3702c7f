using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Audit;

public sealed class AuditEntryFilterInputType : FilterInputType<AuditEntry>
{
    protected override void Configure(IFilterInputTypeDescriptor<AuditEntry> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(entry => entry.Sequence);
        descriptor.Field(entry => entry.At);
        descriptor.Field(entry => entry.Actor);
        descriptor.Field(entry => entry.Action);
        descriptor.Field(entry => entry.Subject);
    }
}

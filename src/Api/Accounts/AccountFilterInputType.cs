using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Accounts;

public sealed class AccountFilterInputType : FilterInputType<Account>
{
    protected override void Configure(IFilterInputTypeDescriptor<Account> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(account => account.SubjectId);
        descriptor.Field(account => account.DisplayName);
    }
}

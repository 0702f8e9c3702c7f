using System.Reflection;
using Xunit.Sdk;

namespace ScoringPlatform.Db.Tests.Fixtures;

/// <summary>Runs a theory on the SQL Server that <c>SCORING_TEST_SQLSERVER</c> names, else shows it as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqlServerAttribute : DataAttribute
{
    public OnSqlServerAttribute()
    {
        if (TestDatabase.SqlServerConnectionString is null)
        {
            Skip = "SCORING_TEST_SQLSERVER holds no connection string.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.SqlServer]];
}

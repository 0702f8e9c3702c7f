namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is serialised. SqlClient compares the numeric values.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}
